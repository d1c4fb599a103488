import { beginningOf, stemOf } from './features';
import { functionWords } from './function-words';

/** The stems of words, and how the longer ones begin. */
export const partsKnown = (words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((word) => [stemOf(word), beginningOf(word) ?? '']));

/** A sentence of strange words is not for us, however well the few we know fit. Of “raincoat” we know half. */
export function shareKnown(tokens: readonly string[], known: ReadonlySet<string>): number {
  let share = 0;
  let all = 0;
  for (const token of tokens) {
    const weight = functionWords.has(token) ? 0.15 : 1;
    const beginning = beginningOf(token);
    all += weight;
    if (functionWords.has(token) || known.has(stemOf(token))) share += weight;
    else if (beginning !== null && known.has(beginning)) share += weight / 2;
  }
  return all === 0 ? 0 : share / all;
}
