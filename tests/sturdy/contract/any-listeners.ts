import { isReadable, type Listeners, type Remembered } from '../../../lambda/skill/listener/listeners';
import { anyValue, type JsonSchema } from './any-value';
import type { Chance } from './chance';

export const memories = ['nobody', 'somebody', 'cannot tell'] as const;

const yesOrNo = { type: 'boolean' };
const count = { type: 'integer', minimum: 0, maximum: 9 };
const schema = {
  type: 'object',
  properties: {
    town: { type: 'string' },
    townAsked: yesOrNo,
    visits: count,
    weatherQuestions: count,
    newsHeard: { type: 'string', format: 'date-time' },
    routineOffered: yesOrNo,
  } satisfies Record<keyof Remembered, JsonSchema>,
} as JsonSchema;

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
  const facts = Object.entries(anyValue(schema, chance, now) as object);
  const data: Remembered = Object.fromEntries(
    facts.filter(([name, fact]) => isReadable[name as keyof Remembered]?.(fact)),
  );
  return chance.happens(0.7) ? { ...data, town: chance.oneOf(['whitby', 'filey', 'atlantis']) } : data;
}
