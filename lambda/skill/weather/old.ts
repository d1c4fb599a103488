import type { Turn } from '../turn';
import { age } from '../words/age';
import type { Speech } from '../words/speech';
import { told } from '../words/told';

/** Nobody counts more hours than these; then a forecast is from a day. */
const countedMs = 12 * 60 * 60_000;

/** An old forecast is said to be old. */
export function saidToBeOld(
  { t, now }: Turn,
  { observedAt, expiresAt }: { observedAt: string; expiresAt: string },
): Speech[] {
  if (now.getTime() < Date.parse(expiresAt)) return [];
  const then = new Date(observedAt);
  const isFromLately = now.getTime() - then.getTime() < countedMs;
  return [t('weather.old', { age: isFromLately ? age(t, then, now) : told(t, then, now) })];
}
