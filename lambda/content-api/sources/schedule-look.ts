import type { Show } from '../../contract/shows';

/** A week, the day we are in, and a day more for “what’s next” on the last evening. */
export const daysAhead = 8;

/** Covers are typed in while the studio is on air: listeners hear of them within a minute. */
const lookAgainMs = 60_000;

/** In a minute, or when the show changes, if that is sooner. */
export function nextLook(shows: Show[], now: Date): Date {
  const changes = shows.map(({ endsAt }) => Date.parse(endsAt)).filter((at) => at > now.getTime());
  return new Date(Math.min(now.getTime() + lookAgainMs, ...changes));
}
