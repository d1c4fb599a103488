import type { NowPlaying, Track } from '../../contract/now-playing';
import type { NowPlayingSource } from './heard';
import { sameSong } from './song-track';

/** One question a minute, and half a minute of grace: beyond that a song may have begun long before we saw it. */
const watchedMs = 90_000;

/** A song goes on after the jingle that was put over it. */
const interruptedMs = 60_000;

/** When a song began that its source has no times for: somebody who was listening knows. */
export function begunAt(
  song: Pick<Track, 'title' | 'artist'>,
  { credit }: NowPlayingSource,
  now: Date,
  last: NowPlaying | undefined,
): string | null {
  if (!last) return null;
  const { playing, history } = last;
  const before = playing.kind === 'track' ? playing.track : interrupted(history[0], now);
  if (before && sameSong(before, song)) return before.startedAt;

  // Another source may have told of this song earlier or later than this one.
  if (last.source.id !== credit.id || playing.kind === 'silent') return null;
  return wasWatched(last, now) ? now.toISOString() : null;
}

/** Whether the last document is recent enough for a change since then to have been seen. */
export function wasWatched({ observedAt }: Pick<NowPlaying, 'observedAt'>, now: Date): boolean {
  return now.getTime() - Date.parse(observedAt) <= watchedMs;
}

function interrupted(track: Track | undefined, now: Date): Track | undefined {
  return track?.endsAt && now.getTime() - Date.parse(track.endsAt) <= interruptedMs ? track : undefined;
}
