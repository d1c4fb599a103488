import { addDays, wallTime } from '../../contract/london-day';
import { dayName, weekday } from './time';
import type { Words } from './words';

/** A day within a sentence: “today”, “tomorrow”, “on Friday”, “on Friday the 4th” beyond a week. */
export function dayInSentence<Out>(words: Words<Out>, date: string, now: Date): Out {
  const today = wallTime(now).date;
  if (date === today) return words('day.today');
  if (date === addDays(today, 1)) return words('day.tomorrow');
  return words('day.on', { day: farDay(words, date, now) });
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
