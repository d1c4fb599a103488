import type { NowPlaying, Track } from '../../contract/now-playing';

/** Longer than almost any song: when nobody tells how long one lasts, it is taken to be over by then. */
const longestSongMs = 12 * 60_000;

/** “At about ten past eight” may well have been between two songs. */
const shortBreakMs = 5 * 60_000;

/** The song that is playing at an instant, or null once its time is over or the document is too old to tell. */
export function trackAt({ playing, expiresAt }: NowPlaying, now: Date): Track | null {
  if (playing.kind !== 'track' || now.getTime() >= Date.parse(expiresAt)) return null;
  return now.getTime() < endOf(playing.track) ? playing.track : null;
}

/** The song before: the newest of the history, or the one whose time has just run out. */
export function trackBefore({ playing, history }: NowPlaying, now: Date): Track | null {
  const isOver = playing.kind === 'track' && now.getTime() >= endOf(playing.track);
  return isOver ? playing.track : (history[0] ?? null);
}

/** The song that was on at a moment of the last hours, or null where nobody noted it. */
export function trackOnAt({ playing, history }: NowPlaying, moment: Date): Track | null {
  const known = [...(playing.kind === 'track' ? [playing.track] : []), ...history];
  const begun = known.find(({ startedAt }) => startedAt !== null && Date.parse(startedAt) <= moment.getTime());
  return begun && moment.getTime() < endOf(begun) + shortBreakMs ? begun : null;
}

function endOf({ startedAt, endsAt }: Track): number {
  if (endsAt) return Date.parse(endsAt);
  return startedAt ? Date.parse(startedAt) + longestSongMs : Number.POSITIVE_INFINITY;
}
