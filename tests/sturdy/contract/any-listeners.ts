import { z } from 'zod';
import { type Listeners, type Remembered, remembered } from '../../../lambda/skill/listener/listeners';
import { anyValue, type JsonSchema } from './any-value';
import type { Chance } from './chance';

export const memories = ['nobody', 'somebody', 'cannot tell'] as const;

const schema = z.toJSONSchema(remembered) as JsonSchema;

/** A table with whatever we may know of a listener in it; or one that nobody can read or write. */
export function listenersWho(memory: (typeof memories)[number], chance: Chance, now: Date): Listeners {
  if (memory === 'cannot tell') {
    return { recall: async () => null, remember: async () => false, forget: async () => false };
  }
  let known: Remembered = memory === 'somebody' ? somebody(chance, now) : {};
  return {
    recall: async () => known,
    remember: async (_key, facts) => {
      known = { ...known, ...facts };
      return true;
    },
    forget: async () => {
      known = {};
      return true;
    },
  };
}

/** What is not as it should be never gets out of the table. */
function somebody(chance: Chance, now: Date): Remembered {
  const { data = {} } = remembered.safeParse(anyValue(schema, chance, now));
  return chance.happens(0.7) ? { ...data, town: chance.oneOf(['whitby', 'filey', 'atlantis']) } : data;
}
