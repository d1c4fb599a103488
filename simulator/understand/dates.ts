import { sayings } from './date-sayings';
import { longest } from './overlaps';

/** A stretch of words, from the first to before `to`, and what it stands for. */
export interface Dated {
  from: number;
  to: number;
  value: string;
}

const finders = sayings.map(([says, value]) => [new RegExp(`(?<![^ ])(?<all>${says})(?![^ ])`, 'g'), value] as const);

/** Every time that the words name; of two that overlap, the longer. */
export function datesIn(words: readonly string[], today: string): Dated[] {
  const text = words.join(' ');
  const found = finders.flatMap(([says, value]) =>
    [...text.matchAll(says)].flatMap((match) => {
      const meaning = value(match.groups ?? {}, today);
      if (meaning === null) return [];
      const from = wordCount(text.slice(0, match.index));
      return [{ from, to: from + wordCount(match[0]), value: meaning }];
    }),
  );
  return longest(found);
}

const wordCount = (text: string) => text.split(' ').filter((word) => word !== '').length;
