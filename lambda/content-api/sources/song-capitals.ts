import { knownNames, spelledOut } from './song-names';
import type { Song } from './song-parts';
import { titleCase } from './title-case';

/**
 * “ABBA - WATERLOO” is what an old playout system makes of every song: mended when artist and title are all capitals.
 * With one small letter in either, somebody chose the capitals, and they stay.
 */
export function mendedCapitals({ title, artist }: Song, spelt: string[]): Song {
  if (!isShouted(`${artist ?? ''} ${title}`)) return { title, artist };
  // The station’s own spelling first, then the longest name: “KC & The Sunshine Band” before “KC”.
  const names = [...longestFirst(spelt), ...longestFirst(knownNames)];
  return { title: mended(title, names), artist: artist && mended(artist, names) };
}

function isShouted(text: string): boolean {
  return /\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text);
}

function longestFirst(names: string[]): string[] {
  return names.toSorted((a, b) => b.length - a.length);
}

/** Names first; what is left is set as a title. */
function mended(text: string, names: string[]): string {
  const words = text.split(' ');
  const done: string[] = [];
  while (done.length < words.length) {
    const name = nameAt(words, done.length, names);
    if (name) done.push(...name);
    else done.push(wordAt(words, done.length));
  }
  return done.join(' ');
}

/** The words of the name that begins here, with the brackets and commas around it. */
function nameAt(words: string[], at: number, names: string[]): string[] | undefined {
  for (const name of names) {
    const length = name.split(' ').length;
    const written = words.slice(at, at + length).join(' ');
    const found = written.toLowerCase().indexOf(name.toLowerCase());
    const around = found < 0 ? 'x' : written.slice(0, found) + written.slice(found + name.length);
    if (/^[(),:;"“”‘’?]*$/.test(around)) {
      return (written.slice(0, found) + name + written.slice(found + name.length)).split(' ');
    }
  }
  return undefined;
}

function wordAt(words: string[], at: number): string {
  const word = words[at] ?? '';
  const letters = /^\P{L}*(\p{L}+)\P{L}*$/u.exec(word)?.[1];
  const spelled = spelledOut.find((known) => known.toUpperCase() === letters);
  if (spelled) return word.replace(/\p{L}+/u, spelled);
  const opens = at === 0 || /[-–—:(]$/.test(words[at - 1] ?? '') || /^[("“]/.test(word);
  const closes = at === words.length - 1 || /[)"”:]$/.test(word);
  return titleCase(word, opens || closes);
}
