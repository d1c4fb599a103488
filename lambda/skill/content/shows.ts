import type { Show } from '../../contract/shows';

/** The show on air at an instant, out of a list in order of time; null in a gap, or when the list is too old to know. */
export function showAt(shows: readonly Show[], now: Date): Show | null {
  return (
    shows.find((show) => Date.parse(show.startsAt) <= now.getTime() && now.getTime() < Date.parse(show.endsAt)) ?? null
  );
}

export function allAfter(shows: readonly Show[], now: Date): Show[] {
  return shows.filter((show) => Date.parse(show.startsAt) > now.getTime());
}
