import type { Pronunciation } from '../../contract/pronunciation';
import { roadName } from './road-name';
import { escaped } from './speech';
import type { Words } from './words';

/** Every name that is said in a way of its own. */
export interface Names {
  /** Whether there may be one in a text. */
  mayBeIn(text: string): boolean;
  /** Finds them, and roads, in a text: whole words, the longest first. */
  pattern(): RegExp;
  known: ReadonlyMap<string, Pronunciation>;
}

const road = '[ABM]\\d{1,4}(?:\\(M\\))?';

export function namesFrom(pronunciations: readonly Pronunciation[]): Names {
  const words = pronunciations.map(({ word }) => word).sort((a, b) => b.length - a.length);
  const any = [...words.map(asPattern), road].join('|');
  const anywhere = new RegExp(any, 'i'); // not u: it would have to know all of Unicode’s small and capital letters
  let whole: RegExp | undefined;
  return {
    mayBeIn: (text) => anywhere.test(text),
    // What is a letter anywhere in the world takes two milliseconds to work out: most texts hold no name, and need not wait for it.
    pattern: () => {
      whole ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
      return whole;
    },
    known: new Map(pronunciations.map((one) => [plain(one.word), one])),
  };
}

/** A text as SSML, with its names said right. */
export function withNames(text: string, { mayBeIn, pattern, known }: Names, words: Words<string>): string {
  if (!mayBeIn(text)) return escaped(text);
  let ssml = '';
  let from = 0;
  for (const { 0: name, index } of text.matchAll(pattern())) {
    ssml += escaped(text.slice(from, index)) + named(name, known, words);
    from = index + name.length;
  }
  return ssml + escaped(text.slice(from));
}

/** As written first; an entry in small letters counts however the word is written. */
function named(name: string, known: Names['known'], words: Words<string>): string {
  const one = known.get(plain(name)) ?? known.get(plain(name).toLowerCase());
  if (one) return 'ipa' in one ? phoneme(name, one.ipa) : alias(name, one.as);
  return isRoad.test(name) ? alias(name, roadName(words, name)) : escaped(name);
}

const isRoad = new RegExp(`^${road}$`);

const alias = (name: string, as: string) => `<sub alias="${escaped(as)}">${escaped(name)}</sub>`;
const phoneme = (name: string, ipa: string) =>
  `<phoneme alphabet="ipa" ph="${escaped(ipa)}">${escaped(name)}</phoneme>`;

/** Newsrooms write ’ and ' for the same. */
const plain = (word: string) => word.replaceAll('’', "'");
const asPattern = (word: string) =>
  plain(word)
    .replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
    .replaceAll("'", "['’]");

export const noNames: Names = namesFrom([]);
