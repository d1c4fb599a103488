import { addDays, wallTime } from '../../contract/london-day';
import { daysMeant } from '../listener/days-meant';
import { hourMeant } from './hour-meant';

export type Part = 'morning' | 'afternoon' | 'evening' | 'night';

/** The time that a question about the weather is about, by the clock in Yorkshire. */
export type Period =
  | { kind: 'days'; dates: string[] }
  | { kind: 'part'; date: string; part: Part }
  | { kind: 'hour'; date: string; hour: number };

/** Stands where an AMAZON.DATE stands: “the next few days” is none of Alexa’s dates. */
export const nextFewDays = 'NEXT_FEW_DAYS';

/** As many days as people take in by ear. */
export const mostDays = 4;

/** What AMAZON.DATE (`2026-08-14TEV`) and AMAZON.TIME (`EV`) call the parts of a day. */
const parts: Record<string, Part> = { MO: 'morning', AF: 'afternoon', EV: 'evening', NI: 'night' };

/** Null where the words name no day. */
export function periodMeant({ date, time }: { date?: string; time?: string }, now: Date): Period | null {
  const dates = date === nextFewDays ? fewDays(now) : daysMeant(date, now);
  const [first] = dates;
  if (first === undefined) return null;

  const part = parts[time ?? ''] ?? parts[/T(\w\w)$/.exec(date ?? '')?.[1] ?? ''];
  const said = /^(\d{1,2}):\d{2}/.exec(time ?? '')?.[1];
  if (said !== undefined) {
    return { kind: 'hour', ...hourMeant(Number(said), { date: date === undefined ? undefined : first, part }, now) };
  }
  return part && dates.length === 1 ? { kind: 'part', date: first, part } : { kind: 'days', dates };
}

const fewDays = (now: Date) => Array.from({ length: mostDays }, (_, days) => addDays(wallTime(now).date, days));

/** Whether an hour of the clock belongs to the period. A night goes on after midnight. */
export function isWithin(period: Period, { date, hour }: { date: string; hour: number }): boolean {
  switch (period.kind) {
    case 'days':
      return period.dates.includes(date);
    case 'hour':
      return date === period.date && hour === period.hour;
    case 'part':
      if (period.part === 'night') {
        return date === period.date ? hour >= nightFrom : date === addDays(period.date, 1) && hour < nightUntil;
      }
      return date === period.date && hour >= from[period.part] && hour < until[period.part];
  }
}

/** “Tonight” begins when people come home, and ends when they get up. */
const nightFrom = 18;
const nightUntil = 6;
const from = { morning: 6, afternoon: 12, evening: 17 };
const until = { morning: 12, afternoon: 18, evening: 23 };

/** Whether all of it lies behind us. */
export function isOver(period: Period, now: Date): boolean {
  const today = wallTime(now);
  switch (period.kind) {
    case 'days':
      return period.dates.every((date) => date < today.date);
    case 'hour':
      return period.date < today.date || (period.date === today.date && period.hour < today.hour);
    case 'part':
      if (period.date !== today.date || period.part === 'night') return period.date < today.date;
      return until[period.part] <= today.hour;
  }
}
