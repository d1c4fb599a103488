import { wallTime } from './london-day';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;

/**
 * The instant at which the wall clock shows this. A time that October’s night shows twice is the first one; a time
 * that March’s night skips is the moment of the change, since nothing can begin in an hour that does not exist.
 */
export function instantOf(date: string, time: string): Date {
  const asIfUtc = Date.parse(`${date}T${time}Z`);
  const [before, after] = [offsetAt(asIfUtc - dayMs), offsetAt(asIfUtc + dayMs)];
  const shownTwice = [asIfUtc - before, asIfUtc - after].toSorted((a, b) => a - b);
  const found = shownTwice.find((instant) => instant + offsetAt(instant) === asIfUtc);
  return new Date(found ?? changeBetween(asIfUtc - after, asIfUtc - before));
}

/** How far the wall clock is ahead of UTC at this instant, in ms. */
function offsetAt(instant: number): number {
  const { date, hour, minute } = wallTime(new Date(instant));
  return Date.parse(`${date}T00:00Z`) + (hour * 60 + minute) * minuteMs - Math.floor(instant / minuteMs) * minuteMs;
}

function changeBetween(from: number, to: number): number {
  let instant = from;
  while (instant < to && offsetAt(instant) === offsetAt(from)) instant += minuteMs;
  return instant;
}
