import { wallTime } from '../../contract/london-day';
import type { Day } from '../../contract/weather';

/** The days of a forecast that a listener asked for, or why there are none. */
export type AskedDays =
  | { kind: 'days'; days: Day[] }
  | { kind: 'past' }
  | { kind: 'too-far'; last: string }
  | { kind: 'unknown' };

export function askedDays(days: readonly Day[], dates: readonly string[], now: Date): AskedDays {
  const today = wallTime(now).date;
  const toCome = dates.filter((date) => date >= today);
  if (dates.length > 0 && toCome.length === 0) return { kind: 'past' };

  const found = days.filter(({ date }) => toCome.includes(date));
  if (found.length > 0) return { kind: 'days', days: found };

  const last = days.at(-1)?.date;
  return last && toCome.some((date) => date > last) ? { kind: 'too-far', last } : { kind: 'unknown' };
}
