import type { Turn } from '../turn';
import { coastForecast } from '../words/coast-forecast';
import { forecast } from '../words/forecast';
import { atLineStart, inASentence } from '../words/letters';
import { joined, type Speech } from '../words/speech';
import { degrees, scaleOf } from '../words/temperature';
import { farDay } from '../words/when';
import type { Outlook } from './outlook';
import { mostDays } from './period';
import type { Question, Saying } from './said';
import { whenOf } from './when';

/** Six towns on two days are as much as anybody keeps in mind. */
const mostDaysOfTheCoast = 2;

/** “What’s the weather like?”: a sentence for each day. */
export const general: Saying = (question) => {
  const { outlooks, place } = question;
  const dates = [...new Set(outlooks.map(({ date }) => date))];
  const told = dates.slice(0, place === 'coast' ? mostDaysOfTheCoast : mostDays);
  const said = told.flatMap((date, at) =>
    onDay(
      question,
      outlooks.filter((one) => one.date === date),
      at === 0,
    ),
  );
  return said.length > 0 ? joined(...said) : null;
};

function onDay({ turn, place, ...question }: Question, outlooks: Outlook[], isFirst: boolean): Speech[] {
  const { t, now } = turn;
  const [first] = outlooks;
  const clause = forecastOf({ ...question, turn, place, outlooks });
  if (!first || !clause) return [];
  if (!isFirst)
    return [t('weather.dayInList', { day: atLineStart(farDay(turn.write, first.date, now)), forecast: clause })];
  const facts = { when: whenOf(t, outlooks, question.period, now), forecast: clause };
  return [place === 'coast' ? t('weather.alongTheCoast', facts) : t('weather.inTown', { ...facts, town: first.town })];
}

/** The weather in a clause: “low-level cloud, with a high of 17 and a low of 15 degrees”. Null when nothing is known of it. */
export function forecastOf({ turn, period, outlooks }: Question): Speech | null {
  const { t, locale } = turn;
  const [outlook, ...others] = outlooks;
  if (!outlook) return null;
  if (others.length > 0) {
    return coastForecast(
      t,
      outlooks.map((day) => ({ town: day.town, day })),
      scaleOf(locale),
    );
  }
  return period.kind === 'hour' ? atOneHour(turn, outlook) : forecast(t, outlook, scaleOf(locale), period.kind);
}

function atOneHour({ t, locale }: Turn, { condition, high }: Outlook): Speech | null {
  const sky = condition && inASentence(condition.text);
  const warmth = high === null ? null : degrees(t, high, scaleOf(locale));
  if (sky && warmth) return t('weather.skyAndDegrees', { condition: sky, degrees: warmth });
  return sky ? t('weather.onlyCondition', { condition: sky }) : warmth;
}
