import type { Listeners, Remembered } from '../lambda/skill/listener/listeners';

/** Remembers the listener until the simulator is stopped. In AWS a table does. */
export function listenersOfThisHouse(): Listeners {
  const known = new Map<string, Remembered>();
  return {
    recall: async (key) => known.get(key) ?? {},
    remember: async (key, facts) => Boolean(known.set(key, { ...known.get(key), ...facts })),
    forget: async (key) => {
      known.delete(key);
      return true;
    },
  };
}
