import { wallTime } from '../../contract/london-day';
import type { Words } from './words';

/** What people say at this hour on the coast. */
export function greeting<Out>(words: Words<Out>, now: Date): Out {
  const { hour } = wallTime(now);
  if (hour < 5 || hour >= 23) return words('greeting.night');
  if (hour < 12) return words('greeting.morning');
  return hour < 18 ? words('greeting.afternoon') : words('greeting.evening');
}

/** When people who leave are going to bed. */
export function isBedtime(now: Date): boolean {
  const { hour } = wallTime(now);
  return hour >= 20 || hour < 5;
}
