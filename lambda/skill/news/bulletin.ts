import type { Bulletin } from '../../contract/news';
import type { Content } from '../content/content';
import { orNull } from '../content/or-null';
import type { Log } from '../log';
import type { HeldBulletin, Playable } from '../turn';

const hour = 60 * 60_000;

/** Bulletins come by the hour. One that has missed three is no longer the news. */
const goodForMs = 4 * hour;

/** A device plays nothing but https. */
export const canBePlayed = ({ url }: Bulletin): boolean => url.startsWith('https://');

export const isOld = ({ publishedAt }: Bulletin, now: Date): boolean =>
  now.getTime() - Date.parse(publishedAt) > goodForMs;

interface Newsroom {
  content: Content;
  now: Date;
  log: Log;
}

/** The bulletin that a device holds, from a place in it on; null when there is another by now, or none. */
export async function playableAgain(
  { content, now, log }: Newsroom,
  { publishedAt, offsetMs }: HeldBulletin,
): Promise<Playable | null> {
  const bulletin = (await orNull(content.news(), log))?.bulletin;
  if (!bulletin || !canBePlayed(bulletin) || isOld(bulletin, now)) return null;
  return Date.parse(bulletin.publishedAt) === Date.parse(publishedAt) ? { kind: 'bulletin', bulletin, offsetMs } : null;
}
