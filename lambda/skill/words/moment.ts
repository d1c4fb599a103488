import { addDays, wallTime } from '../../contract/london-day';
import { clockTime } from './time';
import { dayInSentence } from './when';
import type { Words } from './words';

/** A time that leaves nobody wondering which: “six o’clock this evening”, “midday tomorrow”, “nine o’clock on Friday morning”, “midnight”. */
export function moment<Out>(words: Words<Out>, at: Date, now: Date): Out {
  const { date, hour, minute } = wallTime(at);
  const time = clockTime(words, at);
  const today = wallTime(now).date;
  if (minute === 0 && hour % 12 === 0) {
    // Midnight belongs to the evening that it ends.
    const of = hour === 0 ? addDays(date, -1) : date;
    return of === today ? time : words('time.onDay', { time, day: dayInSentence(words, of, now) });
  }
  const day = date === today ? words('day.this') : dayInSentence(words, date, now);
  if (hour < 12) return words('time.dayMorning', { time, day });
  return hour < 18 ? words('time.dayAfternoon', { time, day }) : words('time.dayEvening', { time, day });
}
