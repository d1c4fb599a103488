import type { Slot } from 'ask-sdk-model';
import { wallTime } from '../../lambda/contract/london-day';
import { gistOf } from './gist';
import { fallback, type Knowledge, learnt } from './knowledge';
import type { InteractionModel } from './model';
import { wordsOf } from './normalise';
import { opened } from './openings';
import { filled } from './slots';
import { type Span, withTypes } from './spans';
import { respelt } from './spelling';
import { isPlaced, unknownValue, withPreposition } from './unknown-values';

/** What Alexa makes of a sentence. */
export interface Heard {
  intent: string;
  slots: Record<string, Slot>;
}

/** Below this a sentence is not for us. */
const sureEnough = 0.41;

/**
 * Understands text as Alexa would, from the interaction model alone. A sentence that is a sample always reaches its intent;
 * for others a small classifier, learnt from the samples, finds the likeliest.
 */
export function createUnderstanding({ interactionModel }: InteractionModel): (text: string, now: Date) => Heard {
  const knowledge = learnt(interactionModel.languageModel);
  return (text, now) => {
    const words = gistOf(respelt(wordsOf(text), knowledge.spellings));
    const readings = readingsOf(words, wallTime(now).date, knowledge);
    const { intent, spans } =
      sample(words, readings, knowledge) ?? opened(words, knowledge.openings) ?? likeliest(words, readings, knowledge);
    const declared = knowledge.intents.find(({ name }) => name === intent);
    return { intent, slots: declared ? filled(declared, spans) : {} };
  };
}

/** What a sentence asks, and the words that may fill its slots. */
interface Meaning {
  intent: string;
  spans: Span[];
}

/** What may fill slots: with what our lists know, then also with a value that they lack: a town, or a show. */
function readingsOf(words: readonly string[], today: string, { findSpans, ownTypes, served }: Knowledge): Span[][] {
  const spans = findSpans(words, today);
  const missing = ownTypes.filter((type) => !spans.some((span) => span.type === type));
  const strange = missing.flatMap((type) => unknownValue(words, spans, type, served) ?? []);
  return [spans, ...strange.map((one) => [...spans, one].sort((a, b) => a.from - b.from))];
}

function sample(words: readonly string[], readings: readonly Span[][], { exact }: Knowledge): Meaning | null {
  const asWritten = exact.get(words.join(' '));
  if (asWritten) return { intent: asWritten, spans: readings[0] ?? [] };
  for (const spans of readings) {
    const intent = exact.get(withTypes(words, spans).join(' '));
    if (intent) return { intent, spans };
  }
  return null;
}

/** “Now” tells no wish from another, nor does “in York”: what else is said shows what is asked of a place we don’t know. */
function likeliest(words: readonly string[], readings: readonly Span[][], { classify }: Knowledge): Meaning {
  const [listed = [], ...strange] = readings;
  const spans = strange.find((spans) => spans.every((span) => span.entry !== null || isPlaced(words, span))) ?? listed;
  const telling = withTypes(words, spans.map(withPreposition), ({ type, value, entry }) =>
    value === 'PRESENT_REF' || entry === null ? null : `{${type}}`,
  );
  const { intent, confidence } = classify(telling);
  return confidence < sureEnough ? { intent: fallback, spans: [] } : { intent, spans };
}
