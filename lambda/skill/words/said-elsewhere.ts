/** Phrases of the British script, and what is said in their place. */
export type Phrases = Readonly<Record<string, string>>;

interface Script {
  readonly [key: string]: string | Script;
}

/** The whole script in the words of another region: so a sentence that is new in en.ts is said there too, without a second copy. */
export function saidElsewhere(script: Script, phrases: Phrases, instead: Script = {}): Script {
  return Object.fromEntries(
    Object.entries(script).map(([key, said]) => {
      const own = instead[key];
      if (typeof said === 'string') return [key, typeof own === 'string' ? own : inPhrases(said, phrases)];
      return [key, saidElsewhere(said, phrases, typeof own === 'string' ? {} : own)];
    }),
  );
}

function inPhrases(said: string, phrases: Phrases): string {
  return Object.entries(phrases).reduce(
    // Most sentences have none of them; to look costs next to nothing.
    (sentence, [phrase, other]) =>
      sentence.includes(phrase) ? sentence.replaceAll(wholeWords(phrase), other) : sentence,
    said,
  );
}

/** A presenter, but not a {{presenter}}. */
const wholeWords = (phrase: string) =>
  new RegExp(`(?<![\\p{L}{])${phrase.replace(/[{}]/g, '\\$&')}(?![\\p{L}}])`, 'gu');
