import { z } from 'zod';

/** The most visits we count: beyond, a listener is a regular. */
const mostCounted = 9;

const count = z.number().int().min(0).max(mostCounted);

/**
 * What we know of a listener from one visit to the next: the town they chose, and what we have said to them already, so that
 * we need not say it twice. Nothing here tells who they are, or what they like.
 */
export const remembered = z.object({
  /** The id of one of our towns. */
  town: z.string().max(64).optional(),
  /** Whether we have asked for the town, whatever the answer was. */
  townAsked: z.boolean().optional(),
  visits: count.optional(),
  weatherQuestions: count.optional(),
  /** When the newest news that they have heard was published. */
  newsHeard: z.iso.datetime().optional(),
  /** Whether the wake-up routine was offered, whatever the answer was. */
  routineOffered: z.boolean().optional(),
});

export type Remembered = z.infer<typeof remembered>;

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
