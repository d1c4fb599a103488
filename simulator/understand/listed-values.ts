import type { SlotType } from './model';
import { asText, wordsOf } from './normalise';
import type { Entry, Span } from './spans';

/** One name of a value that a slot type of ours lists. */
interface Form {
  type: string;
  words: string[];
  entry: Entry;
}

export function formsOf({ name: type, values = [] }: SlotType): Form[] {
  return values.flatMap(({ id, name }) =>
    [name.value, ...(name.synonyms ?? [])].map((form) => ({
      type,
      words: wordsOf(form),
      entry: { id: id ?? name.value, name: name.value },
    })),
  );
}

export function placesOf({ type, words: form, entry }: Form, words: readonly string[]): Span[] {
  return words.flatMap((_, from) => {
    if (!form.every((word, at) => words[from + at] === word)) return [];
    return [{ from, to: from + form.length, type, value: asText(form), entry }];
  });
}
