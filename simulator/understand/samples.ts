import { gistOf } from './gist';
import type { Intent } from './model';
import { wordsOf } from './normalise';
import { type FindSpans, withTypes } from './spans';

/** A sample as we compare it with what was said: its words without politeness, slots and values as types. */
export interface Sample {
  intent: string;
  tokens: string[];
  /** With types in the place of values that the sample names itself: “weather in Whitby”. */
  isWider: boolean;
}

/** Samples name no date that changes with the clock, so any day will do. */
const anyDay = '2026-01-01';

export function samplesOf(intents: readonly Intent[], findSpans: FindSpans): Sample[] {
  return intents.flatMap((intent) =>
    (intent.samples ?? []).flatMap((sample) => {
      const tokens = gistOf(tokensOf(sample, intent));
      const asWritten = { intent: intent.name, tokens, isWider: false };
      const spans = findSpans(tokens, anyDay);
      return spans.length === 0
        ? [asWritten]
        : [asWritten, { ...asWritten, tokens: withTypes(tokens, spans), isWider: true }];
    }),
  );
}

/** The words of a sample, with the type of each slot in the place of its name. */
function tokensOf(sample: string, { slots = [] }: Intent): string[] {
  return wordsOf(sample).map((word) => {
    const slot = slots.find(({ name }) => word === `{${name.toLowerCase()}}`);
    return slot ? `{${slot.type}}` : word;
  });
}

/** Which intent a sentence in these very words asks for. What a sample says literally goes before what only fits a slot. */
export function exactMatches(samples: readonly Sample[]): Map<string, string> {
  const matches = new Map<string, string>();
  const narrowFirst = [...samples].sort((a, b) => Number(a.isWider) - Number(b.isWider));
  for (const { tokens, intent } of narrowFirst) {
    const words = tokens.join(' ');
    if (!matches.has(words)) matches.set(words, intent);
  }
  return matches;
}
