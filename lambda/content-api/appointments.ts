import type { Age } from '../contract/document';
import type { Published } from './documents/document';
import { SourceFailed } from './sources/source-failed';
import type { Edition, Topic } from './topic';
import { halfLife, hasAge } from './worth-writing';

/** An upstream that says “ask again at once” is asked once a second at the most. */
const shortestWaitMs = 1_000;

/** An upstream that says “not before next year” is asked once an hour all the same. */
const longestRetryAfterMs = 60 * 60_000;

/** Publishing takes a moment: whoever asks right after the publisher would find the old edition. */
const publishingMs = 1_000;

type Random = () => number;

/** When to ask again after an answer: when the source says or in the topic’s rhythm, and before half of its life is over. */
export function afterAnswer({ everyMs }: Topic, { askAgainAt, documents }: Edition, now: Date, random: Random): Date {
  const rhythm = now.getTime() + everyMs;
  // A source that names its time has a reason, such as the end of a show.
  const wished = askAgainAt?.getTime() ?? rhythm + spread(everyMs, random);
  const latest = Math.min(...agesOf(documents).map((age) => halfLife(age).getTime()));
  return new Date(Math.max(now.getTime() + shortestWaitMs, Math.min(wished, Math.max(rhythm, latest))));
}

/** When the first document of an edition will be past its life. */
export function firstToAge({ documents }: Edition, now: Date): Date | undefined {
  const ends = agesOf(documents).map(({ expiresAt }) => Date.parse(expiresAt));
  const next = Math.min(...ends.filter((end) => end > now.getTime()));
  return Number.isFinite(next) ? new Date(next) : undefined;
}

/** When to ask again after a failure: in the topic’s rhythm, or later if the upstream names a time. */
export function afterFailure({ everyMs }: Topic, error: unknown, now: Date, random: Random): Date {
  const wishedMs = error instanceof SourceFailed ? waitMs(error.retryAfter, now) : 0;
  const wait = Math.max(everyMs + spread(everyMs, random), Math.min(wishedMs, longestRetryAfterMs));
  return new Date(now.getTime() + wait);
}

/** When apps are to ask for what the next question brings: not all in the same second. */
export function nextPoll(dueAt: Date, now: Date, random: Random): Date {
  return new Date(dueAt.getTime() + publishingMs + spread(dueAt.getTime() - now.getTime(), random));
}

function agesOf(documents: Published[]): Age[] {
  return documents.map(({ document }): object => document).filter(hasAge);
}

/** Up to a tenth of a wait, so that many clocks that were set at the same time do not strike together. */
function spread(waitMs: number, random: Random): number {
  return Math.round(random() * Math.min(waitMs / 10, 30_000));
}

/** Retry-After is a number of seconds or a date (RFC 9110, section 10.2.3). */
function waitMs(retryAfter: string | undefined, now: Date): number {
  const value = retryAfter?.trim() ?? '';
  if (/^\d+$/.test(value)) return Number(value) * 1_000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? 0 : at - now.getTime();
}
