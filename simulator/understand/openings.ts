import { asText } from './normalise';
import type { Sample } from './samples';
import type { Span } from './spans';

const type = 'AMAZON.SearchQuery';

/** The words before an AMAZON.SearchQuery, which takes everything after them: “the one about …”. */
export interface Opening {
  intent: string;
  tokens: string[];
}

/** The longest first: it says most. */
export const openingsOf = (samples: readonly Sample[]): Opening[] =>
  samples
    .filter(({ tokens }) => tokens.at(-1) === `{${type}}`)
    .map(({ intent, tokens }) => ({ intent, tokens: tokens.slice(0, -1) }))
    .sort((a, b) => b.tokens.length - a.tokens.length);

/** The intent that a sentence opens, and the rest of its words as they were said. */
export function opened(
  words: readonly string[],
  openings: readonly Opening[],
): { intent: string; spans: Span[] } | null {
  const opening = openings.find(
    ({ tokens }) => words.length > tokens.length && tokens.every((token, at) => words[at] === token),
  );
  if (!opening) return null;
  const from = opening.tokens.length;
  return { intent: opening.intent, spans: [{ from, to: words.length, type, value: asText(words.slice(from)) }] };
}
