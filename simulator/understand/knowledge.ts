import { builtIns } from './built-ins';
import { calendarWords } from './calendar';
import { type Classify, learn } from './classify';
import { functionWords } from './function-words';
import type { Intent, LanguageModel, SlotType } from './model';
import { wordsOf } from './normalise';
import { countingWords } from './numbers';
import { type Opening, openingsOf } from './openings';
import { exactMatches, samplesOf } from './samples';
import { type FindSpans, spanFinder } from './spans';

/** What is learnt of a model, once. */
export interface Knowledge {
  intents: Intent[];
  /** The slot types of our own that intents use. */
  ownTypes: string[];
  findSpans: FindSpans;
  /** The intent of each sample, by its words. */
  exact: Map<string, string>;
  /** What begins with these words asks this intent for all that follows them. */
  openings: Opening[];
  classify: Classify;
  /** The words of our samples, save those of what we do not serve. */
  served: ReadonlySet<string>;
  /** Every word that a slip of the pen may have meant. */
  spellings: ReadonlySet<string>;
}

export const fallback = 'AMAZON.FallbackIntent';

export function learnt({ intents: declared, types = [] }: LanguageModel): Knowledge {
  const intents = declared.map(withBuiltIn);
  const used = new Set(intents.flatMap(({ slots = [] }) => slots.map(({ type }) => type)));
  const findSpans = spanFinder(types, used);
  const samples = samplesOf(intents, findSpans);
  return {
    intents,
    ownTypes: types.filter(({ name }) => used.has(name)).map(({ name }) => name),
    findSpans,
    exact: exactMatches(samples),
    openings: openingsOf(samples),
    classify: learn(samples),
    served: new Set(samples.flatMap(({ intent, tokens }) => (intent === fallback ? [] : tokens))),
    spellings: new Set([
      ...[...samples.flatMap(({ tokens }) => tokens), ...types.flatMap(wordsOfValues)],
      ...[...functionWords, ...countingWords, ...calendarWords],
    ]),
  };
}

const withBuiltIn = (intent: Intent): Intent => ({
  ...intent,
  samples: [...(intent.samples ?? []), ...(builtIns[intent.name] ?? [])],
});

const wordsOfValues = ({ values = [] }: SlotType): string[] =>
  values.flatMap(({ name }) => [name.value, ...(name.synonyms ?? [])].flatMap(wordsOf));
