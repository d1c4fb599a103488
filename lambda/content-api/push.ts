import { createHash, timingSafeEqual } from 'node:crypto';
import { jsonFrom } from './json-from';
import { type Log, reason } from './log';
import { type PushContent, pushedIn } from './push-body';
import { PushRefused } from './push-refused';
import { problemReply, type Reply } from './reply';
import { type PushedSong, pushedPath, pushedSong } from './sources/pushed-song';
import { keyOf } from './sources/song-track';
import type { Store } from './stores/store';

export const pushPath = '/v1/now-playing';

/** Artist, title and an address take some hundred bytes. */
export const longestPush = 8_192;

/** Some systems push the same song every few seconds while it plays: it began with the first of them. */
const sameSongMs = 12 * 60_000;

export interface Push extends PushContent {
  authorization: string | undefined;
}

interface Studio {
  secret: string;
  store: Store;
  clock: () => Date;
  log: Log;
  /** Publishes the document anew, now that there is news for it. */
  publish: () => Promise<void>;
}

/** Takes what the station’s playout system says, and publishes it. Made for a server and for a function alike. */
export function pushReceiver({ secret, store, clock, log, publish }: Studio): (push: Push) => Promise<Reply> {
  const receive = async (push: Push): Promise<Reply> => {
    if (!isStudio(push.authorization, secret)) return whoAreYou;
    if (push.body.length > longestPush) throw new PushRefused(413, `Send at most ${longestPush} bytes.`);

    const song = { ...pushedIn(push), receivedAt: clock().toISOString() };
    const before = pushedSong.safeParse(jsonFrom(await store.get(pushedPath).catch(() => undefined))).data;
    if (!before || !goesOn(before, song)) await store.put(pushedPath, JSON.stringify(song));
    await publish();
    return { status: 204, headers: { 'Cache-Control': 'no-store' } };
  };

  return (push) =>
    receive(push).catch((error: unknown) => {
      if (error instanceof PushRefused) return problemReply(error.status, error.message, pushPath);
      log({ level: 'error', message: `POST ${pushPath} failed: ${reason(error)}`, source: 'push', document: pushPath });
      return problemReply(500, 'The song could not be kept. It is our fault, and logged.', pushPath);
    });
}

const whoAreYou = problemReply(401, 'Send “Authorization: Bearer” and the station’s secret.', pushPath, {
  'WWW-Authenticate': 'Bearer realm="now playing"',
});

/** As a bearer, or as the password of https://studio:secret@…, which is all that some playout systems can be told. */
function isStudio(authorization: string | undefined, secret: string): boolean {
  const [, scheme = '', credentials = ''] = /^(bearer|basic) +(\S+)$/i.exec(authorization?.trim() ?? '') ?? [];
  if (scheme.toLowerCase() === 'bearer') return isSame(credentials, secret);
  const pair = Buffer.from(credentials, 'base64').toString('utf8');
  return scheme !== '' && isSame(pair.slice(pair.indexOf(':') + 1), secret);
}

/** Hashes have the same length, and take the same time to compare wherever they differ. */
function isSame(given: string, secret: string): boolean {
  const hash = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}

function goesOn(before: PushedSong, song: PushedSong): boolean {
  const apart = Date.parse(song.receivedAt) - Date.parse(before.receivedAt);
  return before.isSong === song.isSong && keyOf(before) === keyOf(song) && apart < sameSongMs;
}
