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

/** Finds where the words name a value. */
export function formFinder(forms: readonly Form[]): (words: readonly string[]) => Span[] {
  const byFirstWord = new Map<string | undefined, Form[]>();
  for (const form of forms) {
    const [first] = form.words;
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
  }
  return (words) =>
    words.flatMap((first, from) =>
      (byFirstWord.get(first) ?? []).flatMap(({ type, words: form, entry }) =>
        form.every((word, at) => words[from + at] === word)
          ? [{ from, to: from + form.length, type, value: asText(form), entry }]
          : [],
      ),
    );
}
