const sorted = (numbers: readonly number[]) => numbers.toSorted((a, b) => a - b);

export const quantile = (numbers: readonly number[], share: number): number =>
  sorted(numbers)[Math.min(numbers.length - 1, Math.floor(numbers.length * share))] ?? Number.NaN;

export const median = (numbers: readonly number[]): number => quantile(numbers, 0.5);

/** One figure of ours and one of what it is measured against, taken one right after the other. */
export interface Pair {
  ours: number;
  bare: number;
}

/** One line of the table. */
export interface Figure {
  name: string;
  ours: string;
  bare: string;
  /** The median of the ratios of all pairs; a ratio is taken within a pair, since what else the machine does is felt by both. */
  ratio: number;
  /** The quarter of the ratios below and above: between them lies half of what was measured. */
  noise: [number, number] | null;
  most?: number;
  least?: number;
}

interface Options {
  unit: string;
  most?: number;
  least?: number;
}

export function figure(name: string, pairs: readonly Pair[], { unit, ...bounds }: Options): Figure {
  const ratios = pairs.map(({ ours, bare }) => ours / bare);
  const written = (numbers: number[]) => `${short(median(numbers))} ${unit}`;
  return {
    name,
    ours: written(pairs.map(({ ours }) => ours)),
    bare: written(pairs.map(({ bare }) => bare)),
    ratio: median(ratios),
    noise: [quantile(ratios, 0.25), quantile(ratios, 0.75)],
    ...bounds,
  };
}

export const short = (number: number): string =>
  number >= 100 ? Math.round(number).toLocaleString('en-GB') : number.toPrecision(number >= 10 ? 3 : 2);
