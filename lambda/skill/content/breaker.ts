/** Failures in a row that cannot be chance any more. */
const tooMany = 3;

/** How long an API that fails is then left alone. */
const pauseMs = 5_000;

export interface Breaker {
  /** Nobody is to ask. */
  isOpen(): boolean;
  /** One good answer, and all is well. */
  good(): void;
  bad(): void;
}

/** Spares an API that is down, and the listeners who would wait for it: while it is open, nobody asks. */
export function createBreaker(clock: () => Date): Breaker {
  let failures = 0;
  let closedFrom = 0;
  return {
    isOpen: () => clock().getTime() < closedFrom,
    good: () => {
      failures = 0;
      closedFrom = 0;
    },
    bad: () => {
      failures += 1;
      if (failures >= tooMany) closedFrom = clock().getTime() + pauseMs;
    },
  };
}
