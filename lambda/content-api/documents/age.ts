import type { Age } from '../../contract/document';
import type { Answer } from '../sources/source';

/** What every document says of itself. The publisher, which knows its own clock, brings `nextPollAt` forward. */
export function age({ observedAt, source }: Pick<Answer<unknown>, 'observedAt' | 'source'>, goodForMs: number): Age {
  const expiresAt = new Date(observedAt.getTime() + goodForMs).toISOString();
  return { observedAt: observedAt.toISOString(), expiresAt, stale: false, nextPollAt: expiresAt, source };
}
