import type { Template } from '../contract/documents';
import { sorryScreen } from './screens/sorry';
import type { Ask, Reply, Turn } from './turn';

type What = (typeof missing)[Template] | 'onAir.notKnown' | 'onAir.nextNotKnown';

const missing = {
  '/v1/station': 'unavailable.anything',
  '/v1/now-playing': 'unavailable.playlist',
  '/v1/on-air': 'unavailable.listings',
  '/v1/schedule': 'unavailable.listings',
  '/v1/news': 'unavailable.newsroom',
  '/v1/news/{id}': 'unavailable.newsroom',
  '/v1/flash-briefing': 'unavailable.newsroom',
  '/v1/weather': 'unavailable.forecast',
  '/v1/weather/{town}': 'unavailable.forecast',
  '/v1/warnings': 'unavailable.forecast',
} as const satisfies Record<Template, string>;

/** Our fault, said so, with what still works. */
export const sorryWithout = (turn: Turn, document: Template): Reply => sorry(turn, missing[document]);

export const sorryForAnything = (turn: Turn): Reply => sorry(turn, 'unavailable.anything');

/** The station itself plays without any document: so that is what we offer. */
export function sorry(turn: Turn, key: What): Reply {
  const { t, write, device, playing } = turn;
  const show = sorryScreen(turn, { what: write(key) });
  if (playing) return { say: [t(key), t('unavailable.whilePlaying')], show };
  if (!device.canPlay) return { say: [t(key), t('unavailable.later')], show };
  return { say: [t(key)], ask: playInstead(turn), show };
}

const playInstead = ({ t }: Turn): Ask => ({
  question: t('unavailable.playInstead'),
  again: t('unavailable.playInsteadAgain'),
  about: { about: 'play-instead' },
});
