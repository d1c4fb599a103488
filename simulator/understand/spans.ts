import { datesIn } from './dates';
import { formFinder, formsOf } from './listed-values';
import type { SlotType } from './model';
import { cardinalAt, ordinalAt } from './numbers';
import { longest } from './overlaps';
import { timesIn } from './times';

/** Words that fill a slot of a type, from the first to before `to`. */
export interface Span {
  from: number;
  to: number;
  type: string;
  /** As Alexa passes it on: a date in AMAZON.DATE’s code, a number in digits, else the words said. */
  value: string;
  /** The value of a type of ours that the words stand for; null when they stand for none. */
  entry?: Entry | null;
}

/** A value of a slot type of ours. */
export interface Entry {
  id: string;
  name: string;
}

/** Finds in a sentence what may fill a slot; `today` is a date in London. */
export type FindSpans = (words: readonly string[], today: string) => Span[];

export function spanFinder(types: readonly SlotType[], used: ReadonlySet<string>): FindSpans {
  const formsIn = formFinder(types.filter(({ name }) => used.has(name)).flatMap(formsOf));
  return (words, today) =>
    longest([
      ...formsIn(words),
      ...(used.has('AMAZON.DATE') ? datesIn(words, today).map((date) => ({ ...date, type: 'AMAZON.DATE' })) : []),
      ...(used.has('AMAZON.TIME') ? timesIn(words).map((time) => ({ ...time, type: 'AMAZON.TIME' })) : []),
      ...(used.has('AMAZON.Ordinal') ? counted(words, 'AMAZON.Ordinal', ordinalAt) : []),
      ...(used.has('AMAZON.NUMBER') ? counted(words, 'AMAZON.NUMBER', cardinalAt) : []),
    ]);
}

/** In “the second one” and “this one”, one counts nothing. */
const pointing = /^(?:the|this|that|which|last|next|another|good|nice|.*(?:st|nd|rd|th))$/;

function counted(words: readonly string[], type: string, numberAt: typeof cardinalAt): Span[] {
  return words.flatMap((word, from) => {
    if (word === 'one' && pointing.test(words[from - 1] ?? '')) return [];
    const found = numberAt(words, from);
    return found ? [{ from, to: from + found.length, type, value: String(found.number) }] : [];
  });
}

/** The words with another in the place of each span, by default its type: weather · in · {TOWN}. Null leaves the span out. */
export function withTypes(
  words: readonly string[],
  spans: readonly Span[],
  inPlaceOf: (span: Span) => string | null = ({ type }) => `{${type}}`,
): string[] {
  const tokens: string[] = [];
  for (let at = 0; at < words.length; ) {
    const span = spans.find(({ from }) => from === at);
    const token = span ? inPlaceOf(span) : (words[at] ?? null);
    if (token !== null) tokens.push(token);
    at = span ? span.to : at + 1;
  }
  return tokens;
}
