/** What was seen of a sentence: places among the weights, and how strongly each was seen. */
export interface Seen {
  places: number[];
  strengths: number[];
}

const pace = 0.5;

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
      for (let label = 0; label < this.#labels; label++)
        (scores[label] as number) += (strengths[i] as number) * (this.#weights[start + label] as number);
    }
    return softmax(scores);
  }

  /** Learns that what was seen has this label. */
  correct(seen: Seen, right: number, scale: number): void {
    const errors = this.chances(seen);
    (errors[right] as number) -= 1;
    for (let label = 0; label < this.#labels; label++) {
      const error = (errors[label] as number) * scale;
      if (Math.abs(error) < 1e-3) continue;
      for (let i = 0; i < seen.places.length; i++)
        this.#move(seen.places[i] as number, label, error * (seen.strengths[i] as number));
    }
  }

  #move(place: number, label: number, slope: number): void {
    const at = place * this.#labels + label;
    (this.#moved[at] as number) += slope * slope;
    (this.#weights[at] as number) -= (pace * slope) / Math.sqrt(this.#moved[at] as number);
  }
}

function softmax(scores: Float64Array): Float64Array {
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const sum = powers.reduce((total, power) => total + power, 0);
  return powers.map((power) => power / sum);
}
