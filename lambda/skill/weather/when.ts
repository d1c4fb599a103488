import { addDays, wallTime } from '../../contract/london-day';
import type { Day } from '../../contract/weather';
import { dayName, weekday } from '../words/time';
import type { Words } from '../words/words';

/** “today”, “tonight” once the day’s high is behind us, “tomorrow”, “on Friday”, “on Friday the 4th” beyond a week. */
export function when<Out>(words: Words<Out>, { date, high, low }: Day, now: Date): Out {
  const today = wallTime(now).date;
  if (date === today) return words(high === null && low !== null ? 'weather.tonight' : 'day.today');
  if (date === addDays(today, 1)) return words('day.tomorrow');
  return words('weather.onDay', { day: farDay(words, date, now) });
}

/** A day by its name; with its number too, when the name alone could be another week’s. */
export function farDay<Out>(words: Words<Out>, date: string, now: Date): Out {
  if (date < addDays(wallTime(now).date, 7)) return dayName(words, date, now);
  return words('day.dated', { weekday: weekday(words, date), number: ordinal(words, Number(date.slice(8))) });
}

const suffix = new Intl.PluralRules('en', { type: 'ordinal' });

function ordinal<Out>(words: Words<Out>, number: number): Out {
  const rule = suffix.select(number);
  return words(rule === 'one' || rule === 'two' || rule === 'few' ? `ordinal.${rule}` : 'ordinal.other', { number });
}
