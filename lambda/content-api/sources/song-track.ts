import { webAddress } from '../../contract/document';
import type { Track } from '../../contract/now-playing';
import type { SentSong } from './heard';
import type { Song } from './song-parts';
import { readable } from './song-text';

/** Longer than almost any song: a feed that names one for longer has stopped. */
const longestSongMs = 12 * 60_000;
/** Playout systems tell of the next song some seconds into it. */
const graceMs = 30_000;
/** Clocks of upstreams run ahead a little; one that runs further is wrong. */
const aheadMs = 2 * 60_000;
/** Nothing was recorded before. */
const firstRecordings = 1870;
/** Alexa takes addresses of pictures up to this long. */
const longestAddress = 2_000;

/** A song of an upstream as the contract has it. Times that cannot be are left out. */
export function trackOf(
  song: Song,
  { album = '', year = '', art = '', startedAt, endsAt }: SentSong,
  now: Date,
): Track {
  const begun = startedAt && startedAt.getTime() <= now.getTime() + aheadMs ? earlier(startedAt, now) : undefined;
  const ends = endsAt && endsAt.getTime() > (begun ?? now).getTime() ? endsAt : undefined;
  return {
    title: song.title,
    artist: song.artist,
    album: readable(album) || null,
    year: yearIn(year, now),
    art: art.length <= longestAddress && webAddress.safeParse(art).success ? art : null,
    startedAt: begun?.toISOString() ?? null,
    endsAt: ends?.toISOString() ?? null,
  };
}

/** The year that a song came out; nonsense, and years to come, are what nobody said. */
function yearIn(written: string, now: Date): number | null {
  const year = Number(/^\s*(\d{4})(?:\D|$)/.exec(written)?.[1] ?? 0);
  return year >= firstRecordings && year <= now.getUTCFullYear() ? year : null;
}

/** Whether a song can still be on. One without times can: nobody said otherwise. */
export function mayBeOn({ startedAt, endsAt }: Pick<Track, 'startedAt' | 'endsAt'>, now: Date): boolean {
  if (endsAt) return now.getTime() <= Date.parse(endsAt) + graceMs;
  return startedAt === null || now.getTime() - Date.parse(startedAt) <= longestSongMs;
}

/** The same song, however its name is spelt: upstreams differ in capitals, accents and dashes. */
export function sameSong(a: Song, b: Song): boolean {
  return keyOf(a) === keyOf(b);
}

export function keyOf({ title, artist }: Song): string {
  const plain = `${artist ?? ''}|${title}`.normalize('NFKD').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}|]/gu, '');
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
