import { wallTime } from '../contract/london-day';

/** The station’s wall clock is Europe/London. Days are `2026-08-12`, times `06:30`; instants are Dates. */

/** What a clock on a wall in Scarborough shows: `{ date: '2026-08-12', time: '06:00' }`. */
export function wallClock(at: Date): { date: string; time: string } {
  const { date, hour, minute } = wallTime(at);
  return { date, time: `${twoDigits(hour)}:${twoDigits(minute)}` };
}

const twoDigits = (number: number) => String(number).padStart(2, '0');

export function londonDate(at: Date): string {
  return wallClock(at).date;
}

/** 0 is Sunday, as in Date. */
export function weekday(date: string): number {
  return new Date(`${date}T00:00Z`).getUTCDay();
}
