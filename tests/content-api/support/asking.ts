import type { Asking } from '../../../lambda/content-api/sources/source';

/** A question put at a given time: `asking('2026-08-12T06:12:00Z')`. */
export function asking<Document>(at: string, last?: Document): Asking<Document> {
  return { now: new Date(at), signal: AbortSignal.timeout(2_000), last };
}
