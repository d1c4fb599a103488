import { stopwatch } from '../stopwatch';

/** One thing that an answer was made from: how long we waited for it, and how many seconds ago its facts were observed. */
export type Part = { ms: number; age?: number; failed?: true };

export type Parts = Record<string, Part>;

/** Waits for a part, and notes how that went. Who is asked twice is waited for twice, and has failed if one of them did. */
export async function timed<T>(
  parts: Parts,
  name: string,
  waiting: Promise<T>,
  facts: (result: T) => Omit<Part, 'ms'>,
): Promise<T> {
  const taken = stopwatch();
  const note = (more: Omit<Part, 'ms'>) => {
    parts[name] = Object.assign({ ms: 0 }, parts[name], more, { ms: (parts[name]?.ms ?? 0) + taken() });
  };
  try {
    const result = await waiting;
    note(facts(result));
    return result;
  } catch (error) {
    note({ failed: true });
    throw error;
  }
}
