import type { NowPlaying, Track } from '../../contract/now-playing';

/** Longer than almost any song: when nobody tells how long one lasts, it is taken to be over by then. */
const longestSongMs = 12 * 60_000;

/** The song that is playing at an instant, or null once its time is over or the document is too old to tell. */
export function trackAt({ playing, expiresAt }: NowPlaying, now: Date): Track | null {
  if (playing.kind !== 'track' || now.getTime() >= Date.parse(expiresAt)) return null;
  return now.getTime() < endOf(playing.track) ? playing.track : null;
}

function endOf({ startedAt, endsAt }: Track): number {
  if (endsAt) return Date.parse(endsAt);
  return startedAt ? Date.parse(startedAt) + longestSongMs : Number.POSITIVE_INFINITY;
}
