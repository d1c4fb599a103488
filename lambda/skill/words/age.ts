import { addDays, wallTime } from '../../contract/london-day';
import { inWords } from './numbers';
import { weekday } from './time';
import type { Words } from './words';

const minute = 60_000;

/** How long ago, as people say it: “just now”, “twenty minutes ago”, “yesterday”, “on Monday”. */
export function age<Out>(words: Words<Out>, then: Date, now: Date): Out {
  const minutes = Math.max(0, Math.round((now.getTime() - then.getTime()) / minute));
  if (minutes < 2) return words('age.justNow');
  if (minutes >= 25 && minutes < 35) return words('age.halfAnHour');
  if (minutes < 50) return words('age.minutes', { count: minutes, number: counted(words, toFive(minutes)) });
  const hours = Math.round(minutes / 60);
  if (hours < 12 || wallTime(then).date === wallTime(now).date) {
    return words('age.hours', { count: hours, number: counted(words, hours) });
  }
  return daysAgo(words, then, now);
}

function daysAgo<Out>(words: Words<Out>, then: Date, now: Date): Out {
  const date = wallTime(then).date;
  const today = wallTime(now).date;
  if (date === addDays(today, -1)) return words('age.yesterday');
  if (date > addDays(today, -7)) return words('age.onDay', { day: weekday(words, date) });
  const days = Math.round((Date.parse(today) - Date.parse(date)) / (24 * 60 * minute));
  return words('age.days', { count: days, number: counted(words, days) });
}

/** From ten minutes on, nobody counts single minutes. */
const toFive = (minutes: number) => (minutes < 10 ? minutes : Math.round(minutes / 5) * 5);

/** In words up to ten, then in digits: for the ear the same, on a screen quicker. */
const counted = <Out>(words: Words<Out>, count: number) => (count <= 10 ? inWords(words, count) : count);
