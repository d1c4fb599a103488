import { functionWords } from './function-words';
import { asText } from './normalise';
import type { Span } from './spans';

const before = new Set(['in', 'for', 'at', 'around', 'near']);

/** The longest place name that Alexa would let through, in words. */
const longestName = 4;

/**
 * A value that our list does not have, and that Alexa passes on all the same: “weather in York”.
 * It is made of words that no sample says, and of those between them and “in” or “for”: “new” in “in New York”.
 */
export function unknownValue(
  words: readonly string[],
  spans: readonly Span[],
  type: string,
  known: ReadonlySet<string>,
): Span | null {
  const strange = (at: number) => {
    const word = words[at];
    if (word === undefined || spans.some(({ from, to }) => from <= at && at < to)) return false;
    return !functionWords.has(word) && !known.has(word);
  };
  let from = words.findIndex((_, at) => strange(at));
  if (from < 0) return null;
  let to = from + 1;
  while (strange(to) || (words[to] === "'s" && strange(to + 1))) to++;
  if (before.has(words[from - 2] ?? '') && !functionWords.has(words[from - 1] ?? '')) from--;
  if (to - from > longestName || to - from === words.length) return null;
  return { from, to, type, value: asText(words.slice(from, to)), entry: null };
}

/** Whether the sentence says that a place follows: “in York”, not “York” alone. */
export const isPlaced = (words: readonly string[], { from }: Span): boolean => before.has(words[from - 1] ?? '');

/** The span of a place we don’t know with the “in” before it. */
export const withPreposition = (span: Span): Span => (span.entry === null ? { ...span, from: span.from - 1 } : span);
