import type { IcecastOptions } from '../station-file-sources';
import type { IcecastSource } from './icecast-status';
import { repairMojibake } from './mojibake';

export interface Song {
  title: string;
  artist: string | null;
}

/** What an automation system sends when a field of its own is empty. */
const emptyFields = ['null', 'undefined', 'nan', 'n/a', 'unknown', 'untitled', 'unknown title', 'unknown artist'];

/** What follows a title on a record sleeve, and is not a title itself. */
const versionNote = new RegExp(
  [
    '^(live|acoustic|instrumental|extended|mono|stereo)$',
    String.raw`^(live (at|from|in|on)|from|feat\.?|pt\.?|part) `,
    String.raw`\b(edit|version|mix|remix|remaster|remastered)( \d{4})?$`,
  ].join('|'),
  'i',
);

/** The song on a source, or undefined when it names none: talk, a jingle, an empty field. */
export function songFrom(listed: IcecastSource, { songs, notSongs }: IcecastOptions): Song | undefined {
  const whole = readable(listed.title);
  const notASong = (name: string) => [...notSongs, ...emptyFields].some((none) => same(none, name));
  if (notASong(whole)) return undefined;

  const artist = readable(listed.artist);
  const song = artist ? { title: whole, artist } : split(whole, songs);
  if (!isName(song.title) || notASong(song.title)) return undefined;
  return {
    title: song.title,
    artist: song.artist && isName(song.artist) && !notASong(song.artist) ? song.artist : null,
  };
}

function split(whole: string, order: IcecastOptions['songs']): Song {
  if (order === 'title') return { title: whole, artist: null };

  const parts = withoutStaleArtist(partsOf(whole));
  if (parts.length === 1) return { title: parts[0] ?? '', artist: null };
  if (order === 'artist - title') return { artist: parts[0] ?? '', title: parts.slice(1).join(' - ') };
  return { title: parts.slice(0, -1).join(' - '), artist: parts.at(-1) ?? '' };
}

/** Splits at spaced dashes, but not within brackets: “Heroes (2017 - Remaster)” is one part. */
function partsOf(whole: string): string[] {
  return ` ${whole} `.split(/ [-–—](?= )(?![^(]*\))/).map((part) => part.trim());
}

/**
 * Once an encoder has sent `artist=`, Icecast puts that artist in front of every later `song=`: “Abba - INXS - Need You
 * Tonight”. With three parts the first is stale, unless the last is a note on the version.
 */
function withoutStaleArtist(parts: string[]): string[] {
  if (parts.length < 3 || versionNote.test(parts.at(-1) ?? '')) return parts;
  return parts.slice(1);
}

/** Text as sent, without what the way through Icecast did to it. */
function readable(sent: string): string {
  return (
    repairMojibake(sent)
      // Icecast writes characters beyond Latin-1 as numbers: &#8211; for an en dash.
      .replace(/&#(\d{2,7});/g, (entity, code) =>
        Number(code) <= 0x10ffff ? String.fromCodePoint(Number(code)) : entity,
      )
      .replace(/[\p{Cc}\s]+/gu, ' ')
      .trim()
  );
}

/** A name has a letter or a digit: “-” is what an automation system sends between songs. */
function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

function same(a: string, b: string): boolean {
  return a.localeCompare(b, 'en-GB', { sensitivity: 'accent' }) === 0;
}
