import { addDays, wallTime } from '../../contract/london-day';
import { inWords } from './numbers';
import type { Words } from './words';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** “ten o’clock”, “half past six”, “twelve minutes past eight”, “midnight”; “six thirty AM” elsewhere: the time on a clock in Yorkshire. */
export function clockTime<Out>(words: Words<Out>, at: Date): Out {
  const { hour, minute } = wallTime(at);
  if (minute === 0 && hour % 12 === 0) return words(hour === 0 ? 'time.midnight' : 'time.midday');
  const names = {
    hour: onTheDial(words, hour),
    nextHour: onTheDial(words, hour + 1),
    minute: minute < 10 ? words('digits.ohBefore', { number: inWords(words, minute) }) : inWords(words, minute),
    half: words(hour < 12 ? 'time.am' : 'time.pm'),
  };
  if (minute === 0) return words('time.oClock', names);
  if (minute === 15) return words('time.quarterPast', names);
  if (minute === 30) return words('time.halfPast', names);
  if (minute === 45) return words('time.quarterTo', names);
  return minute < 30
    ? words('time.past', { ...names, minutes: minutes(words, minute) })
    : words('time.to', { ...names, minutes: minutes(words, 60 - minute) });
}

/** A clock time and, where the listener would otherwise wonder, its day: “one o’clock tomorrow afternoon”. */
export function timeFrom<Out>(words: Words<Out>, at: Date, now: Date): Out {
  const then = wallTime(at);
  const time = clockTime(words, at);
  if (then.date === wallTime(now).date || isEndOfToday(at, now)) return time;
  const day = dayName(words, then.date, now);
  if (then.hour < 12) return words('time.dayMorning', { time, day });
  return then.hour < 18 ? words('time.dayAfternoon', { time, day }) : words('time.dayEvening', { time, day });
}

/** “today”, “tomorrow” or the weekday of a date such as `2026-08-14`. */
export function dayName<Out>(words: Words<Out>, date: string, now: Date): Out {
  const today = wallTime(now).date;
  if (date === today) return words('day.today');
  if (date === addDays(today, 1)) return words('day.tomorrow');
  return weekday(words, date);
}

export function weekday<Out>(words: Words<Out>, date: string): Out {
  const name = weekdays[new Date(`${date}T12:00:00Z`).getUTCDay()];
  if (name === undefined) throw new Error(`“${date}” is not a date`);
  return words(`day.${name}`);
}

/** Midnight belongs to the evening it ends, not to tomorrow. */
function isEndOfToday(at: Date, now: Date): boolean {
  const { date, hour, minute } = wallTime(at);
  return hour === 0 && minute === 0 && date === addDays(wallTime(now).date, 1);
}

const onTheDial = <Out>(words: Words<Out>, hour: number) => inWords(words, hour % 12 || 12);

/** As it is printed: “8”, “8:05” */
export function digits(hour: number, minute: number): string {
  const onTheHour = String(hour % 12 || 12);
  return minute === 0 ? onTheHour : `${onTheHour}:${String(minute).padStart(2, '0')}`;
}

/** People say “ten past six”, but “twelve minutes past six”. */
function minutes<Out>(words: Words<Out>, count: number): Out | number {
  const number = inWords(words, count);
  return count % 5 === 0 ? number : words('time.minutes', { count, number });
}
