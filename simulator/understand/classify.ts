import { featuresOf } from './features';
import { partsKnown, shareKnown } from './share-known';
import { type Seen, Weights } from './weights';

/** A sentence, in words and slot types, and what it means. */
export interface Lesson {
  tokens: string[];
  intent: string;
}

interface Guess {
  intent: string;
  /** 0 to 1: how sure, and how much of the sentence we know. */
  confidence: number;
}

export type Classify = (tokens: readonly string[]) => Guess;

/** Enough for every lesson to be learnt, and quick enough for each start. */
const rounds = 12;

/** A linear classifier over the words of the lessons. Learning the same lessons always gives the same classifier. */
export function learn(lessons: readonly Lesson[]): Classify {
  const intents = [...new Set(lessons.map(({ intent }) => intent))];
  const places = new Map<string, number>();
  const examples = lessons.map(({ tokens, intent }) => ({
    seen: placed(featuresOf(tokens), (name) => placeFor(places, name)),
    intent: intents.indexOf(intent),
  }));
  const scales = fairness(
    examples.map(({ intent }) => intent),
    intents.length,
  );
  const learnt = new Weights(places.size + 1, intents.length);

  for (let round = 0; round < rounds; round++)
    for (const at of inMixedOrder(examples.length)) {
      const example = examples[at];
      if (example) learnt.correct(example.seen, example.intent, scales[example.intent] ?? 1);
    }

  const known = partsKnown(lessons.flatMap(({ tokens }) => tokens));
  return (tokens) => {
    const chances = learnt.chances(placed(featuresOf(tokens), (name) => places.get(name)));
    const best = chances.indexOf(Math.max(...chances));
    return { intent: intents[best] ?? '', confidence: (chances[best] ?? 0) * shareKnown(tokens, known) };
  };
}

/** Features by their places among the weights. Place 0 is what every sentence has. */
function placed(features: Map<string, number>, placeOf: (name: string) => number | undefined): Seen {
  const seen: Seen = { places: [0], strengths: [0.3] };
  for (const [name, strength] of features) {
    const place = placeOf(name);
    if (place === undefined) continue;
    seen.places.push(place);
    seen.strengths.push(strength);
  }
  return seen;
}

function placeFor(places: Map<string, number>, name: string): number {
  const place = places.get(name) ?? places.size + 1;
  places.set(name, place);
  return place;
}

/** An intent with few samples is no rarer in life. */
function fairness(labels: readonly number[], count: number): number[] {
  const sizes = Array.from({ length: count }, (_, label) => labels.filter((other) => other === label).length);
  return sizes.map((size) => Math.min(3, Math.sqrt(labels.length / count / size)));
}

/** Each place once; neighbours in the model stand far apart. */
function* inMixedOrder(count: number): Generator<number> {
  const primes = [7919, 104_729, 1_299_709];
  const step = primes.find((prime) => count % prime !== 0) ?? 1;
  for (let turn = 0; turn < count; turn++) yield (turn * step) % count;
}
