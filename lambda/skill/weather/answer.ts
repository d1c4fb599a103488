import { addDays, wallTime } from '../../contract/london-day';
import type { Town } from '../../contract/station';
import { coastWeatherScreen } from '../screens/coast-weather';
import { townWeatherScreen } from '../screens/town-weather';
import type { Ask, Reply, Turn } from '../turn';
import type { Speech } from '../words/speech';
import { askAnywhereElse, asked, askOneTown, askTomorrow, askTown } from './ask';
import { askedDays } from './asked-days';
import { type AskedWeather, type Aspect, inOneTown } from './aspects';
import { coastCard, creditsOf, townCard } from './card';
import { type Forecasts, forecastsFor } from './forecasts';
import { noDays } from './no-days';
import { saidToBeOld } from './old';
import { outlooksOf } from './outlook';
import { isOver, type Period, periodMeant } from './period';
import type { Question } from './said';
import { sayings } from './sayings';
import { type Issued, warned, warningsFor } from './warnings';

type Wanted = AskedWeather & { aspect: Aspect };

/** The weather of one town, or of the whole coast: warnings first, then what was asked. */
export async function weatherAnswer(turn: Turn, town: Town | null, wish: Wanted): Promise<Reply> {
  const { t, now } = turn;
  const period = periodOf(wish, now);
  if (!period) return { say: [t('weather.noDay')] };
  if (isOver(period, now)) return { say: [t(period.kind === 'days' ? 'weather.past' : 'weather.pastHours')] };

  const [found, known] = await Promise.all([forecastsFor(turn, town, period), warningsFor(turn, town, period)]);
  const warnings = known ?? [];
  const question = questionFrom(turn, town, wish, period, found);
  const warning = warned(turn, warnings);
  if (question.outlooks.length === 0) return { say: [...warning, nothing(turn, town, period, found)] };

  const answer = sayings[wish.aspect](question);
  const general = answer ?? sayings.weather(question);
  if (!general) return { say: [...warning, unknown(turn, town)] };
  const ask = nextQuestion(question, town, wish, found);
  return {
    say: [
      ...warning,
      ...(question.period === period ? [] : [t('weather.notByTheHour')]),
      ...(answer ? [] : [t('weather.cannotTell')]),
      general,
      ...(isOfTheSun(wish.aspect) ? [] : saidToBeOld(turn, found)),
    ],
    ...(ask && { ask }),
    ...drawn(question, town, { ...found, warnings, aspect: wish.aspect }),
  };
}

/** The weather as a whole, on the day that an AMAZON.DATE means. */
export const weatherOn = (turn: Turn, town: Town | null, date: string | undefined): Promise<Reply> =>
  weatherAnswer(turn, town, { aspect: 'weather', ...(date !== undefined && { date }) });

/** No forecast is needed for it. */
const isOfTheSun = (aspect: Aspect) => aspect === 'sunrise' || aspect === 'sunset';

/** Once the sun has set today, it is tomorrow’s sunset that is asked for. */
function periodOf(wish: Wanted, now: Date): Period | null {
  if (!isOfTheSun(wish.aspect)) return periodMeant(wish, now);
  const period = periodMeant(wish.date === undefined ? {} : { date: wish.date }, now);
  if (period?.kind === 'part') return { kind: 'days', dates: [period.date] };
  const today = wallTime(now).date;
  return wish.date === undefined ? { kind: 'days', dates: [today, addDays(today, 1)] } : period;
}

function questionFrom(turn: Turn, town: Town | null, wish: Wanted, period: Period, { forecasts }: Forecasts): Question {
  const { now } = turn;
  const place = town ? 'town' : 'coast';
  const timeSaid = wish.date !== undefined || wish.time !== undefined;
  const outlooks = forecasts.flatMap((forecast) => outlooksOf(forecast, period, now));
  if (outlooks.length > 0 || period.kind === 'days') return { turn, place, period, timeSaid, outlooks };

  // Hours are forecast for two days; beyond them there is the day as a whole.
  const day: Period = { kind: 'days', dates: [period.date] };
  return { turn, place, period: day, timeSaid, outlooks: forecasts.flatMap((one) => outlooksOf(one, day, now)) };
}

const datesOf = (period: Period) => (period.kind === 'days' ? period.dates : [period.date]);

function nothing(turn: Turn, town: Town | null, period: Period, { forecasts }: Forecasts): Speech {
  const found = askedDays(forecasts[0]?.days ?? [], datesOf(period), turn.now);
  return found.kind === 'days' ? unknown(turn, town) : noDays(turn, found, unknown(turn, town));
}

const unknown = ({ t }: Turn, town: Town | null) =>
  town ? t('weather.notKnown', { town: town.name }) : t('weather.notKnownCoast');

/** Who asks about today often wants tomorrow too; asked once a conversation. */
function nextQuestion(
  { turn, period, outlooks }: Question,
  town: Town | null,
  wish: Wanted,
  { forecasts }: Forecasts,
): Ask | undefined {
  const about = asked(wish);
  if (!town && wish.aspect in inOneTown) return anywhereElse(turn, null, about);
  if (!town) return about.aspect ? askOneTown(turn, about) : askTown(turn, about);
  const today = wallTime(turn.now).date;
  const tomorrow = addDays(today, 1);
  const isToday = period.kind === 'days' && outlooks.every(({ date }) => date === today);
  const offered = turn.memory.offered?.includes('tomorrow');
  const isKnown = forecasts[0]?.days.some(({ date }) => date === tomorrow);
  return isToday && isKnown && !offered ? askTomorrow(turn, town, tomorrow, about) : anywhereElse(turn, town, about);
}

/** Once a conversation: who has heard it knows that there is more to ask. */
const anywhereElse = (turn: Turn, town: Town | null, about: AskedWeather): Ask | undefined =>
  turn.memory.offered?.includes('anywhere-else') ? undefined : askAnywhereElse(turn, town, about);

interface Told extends Forecasts {
  warnings: readonly Issued[];
  aspect: Aspect;
}

/** What stays on the card and on the screen: the days around those that were asked for, or their hours. */
function drawn({ turn, period, outlooks }: Question, town: Town | null, told: Told): Pick<Reply, 'card' | 'show'> {
  const { warnings, credit } = told;
  const [first] = outlooks;
  const [forecast] = told.forecasts;
  const about = { warnings, credit: creditsOf(warnings, credit).join('\n') || null, period };
  if (!town || !forecast) {
    return {
      card: coastCard(turn, outlooks, told),
      show: coastWeatherScreen(turn, { ...about, outlooks: outlooks.filter(({ date }) => date === first?.date) }),
    };
  }
  return {
    card: townCard(turn, town, forecast, told),
    show: townWeatherScreen(turn, { ...about, forecast, outlook: first, aspect: told.aspect }),
  };
}
