/** What was seen of a sentence: places among the weights, and how strongly each was seen. */
export interface Seen {
  places: number[];
  strengths: number[];
}

const pace = 0.5;

/** Looked up once: in the tests, which run in a world of their own, each look at a global takes longer than a root. */
const { abs, exp, sqrt } = Math;

/** How much each feature speaks for each label: softmax regression, corrected by AdaGrad. */
export class Weights {
  readonly #labels: number;
  readonly #weights: Float64Array;
  /** How much each weight has been corrected: what moved much moves less. */
  readonly #moved: Float64Array;

  constructor(places: number, labels: number) {
    this.#labels = labels;
    this.#weights = new Float64Array(places * labels);
    this.#moved = new Float64Array(places * labels).fill(1e-3);
  }

  /** How likely each label is; together 1. */
  chances({ places, strengths }: Seen): Float64Array {
    const scores = new Float64Array(this.#labels);
    for (let i = 0; i < places.length; i++) {
      const start = (places[i] as number) * this.#labels;
      const strength = strengths[i] as number;
      for (let label = 0; label < scores.length; label++)
        (scores[label] as number) += strength * (this.#weights[start + label] as number);
    }
    return softmax(scores);
  }

  /** Learns that what was seen has this label. */
  correct(seen: Seen, right: number, scale: number): void {
    const errors = this.chances(seen);
    (errors[right] as number) -= 1;
    const wrong: number[] = [];
    for (let label = 0; label < errors.length; label++)
      if (abs((errors[label] as number) * scale) >= 1e-3) wrong.push(label);
    for (let i = 0; i < seen.places.length; i++) {
      const start = (seen.places[i] as number) * this.#labels;
      const strength = scale * (seen.strengths[i] as number);
      for (const label of wrong) this.#move(start + label, (errors[label] as number) * strength);
    }
  }

  #move(at: number, slope: number): void {
    const moved = (this.#moved[at] as number) + slope * slope;
    this.#moved[at] = moved;
    (this.#weights[at] as number) -= (pace * slope) / sqrt(moved);
  }
}

/** In place, as it is asked for tens of thousands of times. */
function softmax(scores: Float64Array): Float64Array {
  let top = -Infinity;
  for (const score of scores) if (score > top) top = score;
  let sum = 0;
  for (let label = 0; label < scores.length; label++) {
    const power = exp((scores[label] as number) - top);
    scores[label] = power;
    sum += power;
  }
  for (let label = 0; label < scores.length; label++) (scores[label] as number) /= sum;
  return scores;
}
