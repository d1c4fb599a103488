import type { Template } from '../contract/documents';
import type { Ask, Reply, Turn } from './turn';
import type { Speech } from './words/speech';

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
} as const satisfies Record<Template, string>;

/** Our fault, said so, with what still works. */
export const sorryWithout = (turn: Turn, document: Template): Reply => sorry(turn, turn.t(missing[document]));

export const sorryForAnything = (turn: Turn): Reply => sorry(turn, turn.t('unavailable.anything'));

/** The station itself plays without any document: so that is what we offer. */
export function sorry(turn: Turn, what: Speech): Reply {
  const { t, device, playing } = turn;
  if (playing) return { say: [what, t('unavailable.whilePlaying')] };
  if (!device.canPlay) return { say: [what, t('unavailable.later')] };
  return { say: [what], ask: playInstead(turn) };
}

const playInstead = ({ t }: Turn): Ask => ({
  question: t('unavailable.playInstead'),
  again: t('unavailable.playInsteadAgain'),
  about: { about: 'play-instead' },
});
