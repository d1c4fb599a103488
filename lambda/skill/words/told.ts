import { addDays, wallTime } from '../../contract/london-day';
import { age } from './age';
import { inWords } from './numbers';
import { clockTime, weekday } from './time';
import type { Words } from './words';

const minute = 60_000;
const day = 24 * 60 * minute;

/** Within the hour people count minutes; then they look at the clock. */
const countedFor = 50 * minute;

/** When news is from, after “from”: “twenty minutes ago”, “eight this morning”, “eleven last night”, “yesterday morning”, “Monday”. */
export function told<Out>(words: Words<Out>, then: Date, now: Date): Out {
  if (now.getTime() - then.getTime() < countedFor) return age(words, atLeastAMinute(then, now), now);
  const at = toFive(then);
  const { date, hour } = wallTime(at);
  const today = wallTime(now);
  if (date === today.date) return thisDay(words, at, hour);
  if (date === addDays(today.date, -1)) {
    const wasLastNight = hour >= 18 && today.hour < 12;
    return wasLastNight ? words('told.lastNight', { time: dialTime(words, at) }) : yesterday(words, hour);
  }
  if (date > addDays(today.date, -7)) return weekday(words, date);
  const days = Math.round((Date.parse(today.date) - Date.parse(date)) / day);
  return words('age.days', { count: days, number: days <= 10 ? inWords(words, days) : days });
}

function thisDay<Out>(words: Words<Out>, at: Date, hour: number): Out {
  const time = dialTime(words, at);
  if (isTwelve(at)) return time;
  if (hour < 12) return words('told.morning', { time });
  return words(hour < 18 ? 'told.afternoon' : hour < 21 ? 'told.evening' : 'told.tonight', { time });
}

const yesterday = <Out>(words: Words<Out>, hour: number): Out =>
  words(hour < 12 ? 'told.yesterdayMorning' : hour < 18 ? 'told.yesterdayAfternoon' : 'told.yesterdayEvening');

/** “Just now” is no time to be from. */
const atLeastAMinute = (then: Date, now: Date) => new Date(Math.min(then.getTime(), now.getTime() - 2 * minute));

/** Nobody times a story to the minute. */
const toFive = (at: Date) => new Date(Math.round(at.getTime() / (5 * minute)) * 5 * minute);

/** “Eight” rather than “eight o’clock”; midday and midnight by their names. */
function dialTime<Out>(words: Words<Out>, at: Date): Out {
  const { hour, minute: minutes } = wallTime(at);
  if (minutes > 0 || isTwelve(at)) return clockTime(words, at);
  const names = { hour: inWords(words, hour % 12), half: words(hour < 12 ? 'time.am' : 'time.pm') };
  return words('told.hour', names);
}

function isTwelve(at: Date): boolean {
  const { hour, minute: minutes } = wallTime(at);
  return minutes === 0 && hour % 12 === 0;
}
