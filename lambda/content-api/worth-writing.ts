import type { Age } from '../contract/document';

/** An app that missed its appointment asks again and again: it is given a new one after so long. */
const missedAppointmentMs = 10 * 60_000;

/** Whether a document is to replace the one that is published. */
export function isWorthWriting(before: object | undefined, next: object, now: Date): boolean {
  if (!before || factsOf(before) !== factsOf(next)) return true;
  if (!hasAge(before) || !hasAge(next)) return false;
  if (before.stale !== next.stale) return true;

  const missed = now.getTime() - Date.parse(before.nextPollAt) > missedAppointmentMs;
  if (missed && next.nextPollAt > before.nextPollAt) return true;
  return next.observedAt > before.observedAt && now >= halfLife(before);
}

/** Amazon’s flash briefing is the one document that has no room for its age. */
export function hasAge(document: object): document is Age {
  return 'observedAt' in document && 'expiresAt' in document;
}

/** By then the same facts are told again with their new age, so that one failure does not let them grow stale. */
export function halfLife({ observedAt, expiresAt }: Pick<Age, 'observedAt' | 'expiresAt'>): Date {
  return new Date((Date.parse(observedAt) + Date.parse(expiresAt)) / 2);
}

/** JSON without what changes from one question to the next. */
function factsOf(document: object): string {
  return JSON.stringify({ ...document, observedAt: 0, expiresAt: 0, stale: 0, nextPollAt: 0 });
}
