import type { Turn } from '../turn';
import type { Speech } from '../words/speech';
import { farDay } from '../words/when';
import type { AskedDays } from './asked-days';

/** Why there is nothing to say of the days that were asked for. */
export function noDays({ t, now }: Turn, asked: Exclude<AskedDays, { kind: 'days' }>, unknown: Speech): Speech {
  if (asked.kind === 'past') return t('weather.past');
  return asked.kind === 'too-far' ? t('weather.tooFar', { day: farDay(t, asked.last, now) }) : unknown;
}
