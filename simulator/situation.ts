/** How the content API fares, for the skill that reads from it. Each is done to it for real: see content-switch.ts. */
export const contentStates = ['fresh', 'stale', 'down', 'slow', 'broken'] as const;

export type ContentState = (typeof contentStates)[number];

export const isContentState = (name: string): name is ContentState => contentStates.some((state) => state === name);

/** What the whole house agrees on: publisher, documents, skill and device. */
export interface Situation {
  content: ContentState;
  /** When the pretended time begins, on a wall in Scarborough: `2026-08-16T23:30`. Null is the real time. */
  wallTime: string | null;
}

/** Another situation. Without a wall time, the clock goes on. */
export type Change = Pick<Situation, 'content'> & Partial<Situation>;
