import type { SongOrder } from '../station-file-now-playing';

export interface Song {
  title: string;
  artist: string | null;
}

/** Artist and title from one text, in the order that the station’s playout system puts them. */
export function songOf(whole: string, order: SongOrder): Song {
  if (order === 'title') return { title: whole, artist: null };

  const parts = partsOf(whole);
  if (parts.length === 1) return { title: parts[0] ?? '', artist: null };
  if (order === 'artist - title') return { artist: parts[0] ?? '', title: parts.slice(1).join(' - ') };
  return { title: parts.slice(0, -1).join(' - '), artist: parts.at(-1) ?? '' };
}

/** Splits at spaced dashes, but not within brackets: “Heroes (2017 - Remaster)” is one part. */
export function partsOf(whole: string): string[] {
  return ` ${whole} `.split(/ [-–—](?= )(?![^(]*\))/).map((part) => part.trim());
}
