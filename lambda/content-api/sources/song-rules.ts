import type { SongOrder, SongRules } from '../station-file-now-playing';
import type { SentSong } from './heard';
import { mendedCapitals } from './song-capitals';
import { type Song, songOf } from './song-parts';
import { isName, readable } from './song-text';

/** What an automation system sends when a field of its own is empty. */
const emptyFields = ['null', 'undefined', 'nan', 'n/a', 'unknown', 'untitled', 'unknown title', 'unknown artist'];

/** What every playout system calls what is not a song. As a whole text or an artist only: there are songs called “Jingles”. */
const neverSongs = [
  ...['advert', 'adverts', 'advertisement', 'advertisements', 'ad break', 'commercials', 'commercial break'],
  ...['jingle', 'jingles', 'ident', 'station ident', 'station id', 'sweeper', 'news bulletin'],
];

/** A song by the station’s rules, or why it is none: `talk` is known to be something else, `nothing` says nothing. */
export type Named = ({ kind: 'song' } & Song) | { kind: 'talk' } | { kind: 'nothing' };

export function namedBy({ title, artist }: SentSong, order: SongOrder, { not, spelt }: SongRules): Named {
  const whole = readable(title);
  const isEmpty = (name: string) => !isName(name) || emptyFields.some((empty) => same(empty, name));
  const isNone = (name: string, list: string[]) => list.some((pattern) => fits(name, pattern));
  const apart = readable(artist);
  if (isNone(whole, apart ? not : [...not, ...neverSongs])) return { kind: 'talk' };

  const song = apart ? { title: whole, artist: apart } : songOf(whole, order);
  const by = song.artist ?? '';
  if (isNone(song.title, not) || isNone(by, [...not, ...neverSongs])) return { kind: 'talk' };
  // An encoder whose own field is empty may send “Unknown” for all of it: no part of that names a song.
  if (isEmpty(whole) || isEmpty(song.title)) return { kind: 'nothing' };
  return { kind: 'song', ...mendedCapitals({ title: song.title, artist: isEmpty(by) ? null : by }, spelt) };
}

/** Exact words, or a pattern in which * stands for anything: “Jingle *”. Capitals do not matter. */
function fits(name: string, pattern: string): boolean {
  if (!pattern.includes('*')) return same(name, pattern);
  const words = pattern.split(/\*+/).map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${words.join('.*')}$`, 'iu').test(name);
}

function same(a: string, b: string): boolean {
  return a.localeCompare(b, 'en-GB', { sensitivity: 'accent' }) === 0;
}
