import { z } from 'zod';
import { PushRefused } from './push-refused';
import type { PushedSong } from './sources/pushed-song';
import { songLengthMs } from './sources/song-length';
import { decodeText } from './sources/song-text';

const field = z
  .union([z.string(), z.number().transform(String)], { error: 'must be text' })
  .nullish()
  .transform((text) => text?.trim() ?? '');

/** Other fields are welcome, and not read: every playout system sends some of its own. */
const fields = z.object({
  ...{ title: field, artist: field, album: field, year: field },
  ...{ art: field, duration: field, type: field },
});

/** What playout systems call a song; anything else that has a type is none. */
const songTypes = ['', 'song', 'music', 'track'];

export interface PushContent {
  type: string | undefined;
  query: string;
  body: Buffer;
}

/** What a playout system says, whichever way it says it. @throws PushRefused */
export function pushedIn(content: PushContent): Omit<PushedSong, 'receivedAt'> {
  const checked = fields.safeParse(sent(content));
  if (!checked.success) {
    const [issue] = checked.error.issues;
    throw new PushRefused(400, `${issue?.path.join('.') || 'The body'} ${issue?.message}.`);
  }
  const { type, duration, ...song } = checked.data;
  const isSong = songTypes.includes(type.toLowerCase());
  if (isSong && !song.title) throw new PushRefused(400, 'title is missing: send it, and artist if there is one.');
  const lengthMs = songLengthMs(duration) ?? null;
  if (duration && lengthMs === null && !/^[0:.]+$/.test(duration)) {
    throw new PushRefused(400, `duration is “${duration}”: send seconds, milliseconds, or 3:28.`);
  }
  return { ...song, isSong, lengthMs };
}

/** Systems that can only call an address put everything into it. */
function sent({ type, query, body }: PushContent): unknown {
  const kind = type?.split(';')[0]?.trim().toLowerCase();
  if (body.length === 0) return formFields(Buffer.from(query, 'latin1'));
  if (kind === 'application/json') return json(body);
  if (kind === 'application/x-www-form-urlencoded') return formFields(body);
  throw new PushRefused(415, 'Send application/json, application/x-www-form-urlencoded, or no body and a query.');
}

function json(body: Buffer): unknown {
  try {
    return JSON.parse(decodeText(body));
  } catch {
    throw new PushRefused(400, 'The body is not JSON.');
  }
}

/** Not URLSearchParams: it takes every byte for UTF-8, and older playout systems write “Beyonc%E9”. */
function formFields(form: Buffer): Record<string, string> {
  const pairs = form.toString('latin1').split('&').filter(Boolean);
  return Object.fromEntries(
    pairs.map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [unescaped(name).toLowerCase(), unescaped(value.join('='))];
    }),
  );
}

function unescaped(text: string): string {
  const bytes = text
    .replaceAll('+', ' ')
    .replace(/%([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return decodeText(Buffer.from(bytes, 'latin1'));
}
