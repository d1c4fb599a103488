import { wallTime } from '../contract/london-day';

/** The station’s wall clock is Europe/London. Days are `2026-08-12`, times `06:30`; instants are Dates. */

const minute = 60_000;
const day = 24 * 60 * minute;

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

/**
 * The instant at which the wall clock shows this. A time that October’s night shows twice is the first one; a time
 * that March’s night skips is the moment of the change, since nothing can begin in an hour that does not exist.
 */
export function instantOf(date: string, time: string): Date {
  const asIfUtc = Date.parse(`${date}T${time}Z`);
  const [before, after] = [offsetAt(asIfUtc - day), offsetAt(asIfUtc + day)];
  const shownTwice = [asIfUtc - before, asIfUtc - after].toSorted((a, b) => a - b);
  const found = shownTwice.find((instant) => instant + offsetAt(instant) === asIfUtc);
  return new Date(found ?? changeBetween(asIfUtc - after, asIfUtc - before));
}

/** How far the wall clock is ahead of UTC at this instant, in ms. */
function offsetAt(instant: number): number {
  const { date, time } = wallClock(new Date(instant));
  return Date.parse(`${date}T${time}Z`) - Math.floor(instant / minute) * minute;
}

function changeBetween(from: number, to: number): number {
  let instant = from;
  while (instant < to && offsetAt(instant) === offsetAt(from)) instant += minute;
  return instant;
}
