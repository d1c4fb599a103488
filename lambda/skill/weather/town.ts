import { addDays, wallTime } from '../../contract/london-day';
import type { Town } from '../../contract/station';
import type { Day, TownWeather } from '../../contract/weather';
import { daysMeant } from '../listener/days-meant';
import { townWeatherScreen } from '../screens/town-weather';
import type { Card, Reply, Turn } from '../turn';
import { forecast, printedForecast } from '../words/forecast';
import { atLineStart } from '../words/letters';
import type { Speech } from '../words/speech';
import { scaleOf } from '../words/temperature';
import { farDay } from '../words/when';
import { askTomorrow } from './ask';
import { askedDays } from './asked-days';
import { noDays } from './no-days';
import { saidToBeOld } from './old';
import { when } from './when';

/** As many days as people take in by ear. */
const mostDays = 4;

/** One town on the day or days that an AMAZON.DATE means. */
export async function townWeather(turn: Turn, town: Town, date: string | undefined): Promise<Reply> {
  const { t, now, content } = turn;
  const dates = daysMeant(date, now);
  if (dates.length === 0) return { say: [t('weather.noDay')] };

  const document = await content.townWeather(town.id);
  const asked = askedDays(document.days, dates, now);
  const unknown = t('weather.notKnown', { town: town.name });
  if (asked.kind !== 'days') return { say: [noDays(turn, asked, unknown)] };

  const said = asked.days.slice(0, mostDays).flatMap((day, place) => sentence(turn, town, day, place));
  if (said.length === 0) return { say: [unknown] };
  return {
    say: [...said, ...saidToBeOld(turn, document)],
    ...offer(turn, town, dates, document),
    card: card(turn, document),
    show: townWeatherScreen(turn, {
      forecast: document,
      date: asked.days[0]?.date ?? '',
      credit: document.source.credit,
    }),
  };
}

function sentence({ t, now, locale }: Turn, { name }: Town, day: Day, place: number): Speech[] {
  const clause = forecast(t, day, scaleOf(locale));
  if (clause === null) return [];
  if (place > 0) return [t('weather.dayInList', { day: farDay(t, day.date, now), forecast: clause })];
  return [t('weather.inTown', { town: name, when: when(t, day, now), forecast: clause })];
}

/** Who asks about today often wants tomorrow too; asked once a conversation. */
function offer(turn: Turn, town: Town, dates: string[], { days }: TownWeather): Pick<Reply, 'ask'> {
  const today = wallTime(turn.now).date;
  const tomorrow = addDays(today, 1);
  const known = days.some(({ date }) => date === tomorrow);
  const offered = turn.memory.offered?.includes('tomorrow');
  return dates[0] === today && dates.length === 1 && known && !offered
    ? { ask: askTomorrow(turn, town, tomorrow) }
    : {};
}

function card({ write, now, locale }: Turn, { town, days, source }: TownWeather): Card {
  const lines = days.map((day) =>
    write('weather.cardLine', {
      name: atLineStart(farDay(write, day.date, now)),
      forecast: printedForecast(write, day, scaleOf(locale)),
    }),
  );
  return {
    title: write('weather.cardTown', { town: town.name }),
    text: [...lines, ...(source.credit ? [source.credit] : [])].join('\n'),
  };
}
