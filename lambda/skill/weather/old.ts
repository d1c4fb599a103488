import type { Turn } from '../turn';
import { age } from '../words/age';
import type { Speech } from '../words/speech';

/** An old forecast is said to be old. */
export function saidToBeOld(
  { t, now }: Turn,
  { observedAt, expiresAt }: { observedAt: string; expiresAt: string },
): Speech[] {
  if (now.getTime() < Date.parse(expiresAt)) return [];
  return [t('weather.old', { age: age(t, new Date(observedAt), now) })];
}
