/** The most visits we count: beyond, a listener is a regular. */
export const mostCounted = 9;

/**
 * What we know of a listener from one visit to the next: the town they chose, and what we have said to them already, so that
 * we need not say it twice. Nothing here tells who they are, or what they like.
 */
export interface Remembered {
  /** The id of one of our towns. */
  town?: string | undefined;
  /** Whether we have asked for the town, whatever the answer was. */
  townAsked?: boolean | undefined;
  visits?: number | undefined;
  weatherQuestions?: number | undefined;
  /** When the newest news that they have heard was published. */
  newsHeard?: string | undefined;
  /** Whether the wake-up routine was offered, whatever the answer was. */
  routineOffered?: boolean | undefined;
}

const isBoolean = (fact: unknown) => typeof fact === 'boolean';
const isCount = (fact: unknown) => Number.isInteger(fact) && Number(fact) >= 0 && Number(fact) <= mostCounted;

/** What each fact has to be. By hand, since zod would be the slowest thing to load in the skill. */
export const isReadable: Record<keyof Remembered, (fact: unknown) => boolean> = {
  town: (fact) => typeof fact === 'string' && fact.length <= 64,
  townAsked: isBoolean,
  visits: isCount,
  weatherQuestions: isCount,
  newsHeard: (fact) =>
    typeof fact === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(fact) && !Number.isNaN(Date.parse(fact)),
  routineOffered: isBoolean,
};

/** Where listeners are remembered, each under a key that tells nobody who it is. Nothing here ever rejects. */
export interface Listeners {
  /** Empty for a listener whom we have not met; null when nobody can tell. */
  recall(key: string): Promise<Remembered | null>;
  /** Adds to what is known; false when it could not be kept. */
  remember(key: string, facts: Remembered): Promise<boolean>;
  /** Leaves nothing; false when something may be left. */
  forget(key: string): Promise<boolean>;
}

/** Without a table: everything else works. */
export const noListeners: Listeners = {
  recall: async () => null,
  remember: async () => false,
  forget: async () => true,
};
