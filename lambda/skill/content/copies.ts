/** What came of asking once: a copy, and how long nobody needs to ask again. */
export interface Fetched<C> {
  copy: C;
  freshForMs: number;
}

interface Kept<C> {
  copy: C;
  freshUntil: number;
}

interface Options {
  /** Beyond so many, the one that was renewed longest ago is forgotten. */
  most: number;
  clock: () => Date;
}

type Fetch<C> = (last: C | undefined) => Promise<Fetched<C>>;

/** The last copies by their path: renewed when they are no longer fresh, and once for all who want one at the same time. */
export function keepCopies<C>({ most, clock }: Options) {
  const copies = new Map<string, Kept<C>>();
  const asking = new Map<string, Promise<C>>();

  async function renew(path: string, fetch: Fetch<C>): Promise<C> {
    try {
      const { copy, freshForMs } = await fetch(copies.get(path)?.copy);
      copies.delete(path); // so that the newest comes last
      copies.set(path, { copy, freshUntil: clock().getTime() + freshForMs });
      const [oldest] = copies.keys();
      if (copies.size > most && oldest !== undefined) copies.delete(oldest);
      return copy;
    } finally {
      asking.delete(path);
    }
  }

  return async (path: string, fetch: Fetch<C>): Promise<C> => {
    const kept = copies.get(path);
    if (kept && clock().getTime() < kept.freshUntil) return kept.copy;
    const asked = asking.get(path) ?? renew(path, fetch);
    asking.set(path, asked);
    return asked;
  };
}
