/** Random choices that come out the same for the same seed: so that a number is enough to see a failure again. */
export interface Chance {
  /** From 0 up to, and without, a number. */
  below(count: number): number;
  /** One of a list that has at least one. */
  oneOf<T>(list: readonly T[]): T;
  /** True so often: 0.1 is once in ten times. */
  happens(howOften: number): boolean;
}

export function chanceFrom(seed: number): Chance {
  let state = seed | 0;
  // mulberry32: small, fast, and good enough for tests.
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number) => Math.floor(next() * count);
  return {
    below,
    happens: (howOften) => next() < howOften,
    oneOf: <T>(list: readonly T[]) => {
      const chosen = below(list.length);
      if (list.length === 0) throw new Error('There is nothing to choose from');
      return list[chosen] as T;
    },
  };
}
