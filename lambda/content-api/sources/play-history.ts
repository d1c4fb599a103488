import type { NowPlaying, Track } from '../../contract/now-playing';
import { wasWatched } from './song-begun';
import { sameSong } from './song-track';

export type Playing = NowPlaying['playing'];

const songsKept = 20;

/** Two sources differ by seconds in when a song began; no station plays a song again this soon. */
const samePlayMs = 10 * 60_000;

/** What was played before: what the source remembers, and what was published before it. Newest first. */
export function historyOf(playing: Playing, given: Track[], last: NowPlaying | undefined, now: Date): Track[] {
  const seen = last ? [...justOver(playing, last, now), ...last.history] : [];
  const timed = given.filter(({ startedAt }) => startedAt !== null);
  const known = [...timed, ...seen.filter((track) => !timed.some((other) => samePlay(track, other)))];
  const newestFirst = known.toSorted((a, b) => timeOf(b) - timeOf(a));
  // A list without times is in order, and says nothing about songs that we know the times of.
  const untimed = given.filter((track) => track.startedAt === null && !known.some((other) => sameSong(track, other)));
  const present = playing.kind === 'track' ? begunBy(playing.track, now) : undefined;
  return withoutRepeats([...newestFirst, ...untimed])
    .filter((track) => !present || !samePlay(track, present))
    .slice(0, songsKept);
}

/** The song that was on until now, with the end that the next one put to it. */
function justOver(playing: Playing, last: NowPlaying, now: Date): Track[] {
  if (last.playing.kind !== 'track') return [];
  const { track } = last.playing;
  const next = playing.kind === 'track' ? playing.track : undefined;
  if (next && samePlay(begunBy(next, now), track)) return [];

  const nowUnlessMissed = wasWatched(last, now) ? now.toISOString() : null;
  const ends = [track.endsAt, next ? next.startedAt : nowUnlessMissed]
    .filter((end) => end !== null && end > (track.startedAt ?? ''))
    .toSorted();
  const endsAt = ends[0] ?? null;
  // Nobody saw it begin nor end: a list of songs with their times has no place for it.
  return track.startedAt === null && endsAt === null ? [] : [{ ...track, endsAt }];
}

/** A song that nobody saw begin is on now, all the same. */
function begunBy(track: Track, now: Date): Track {
  return { ...track, startedAt: track.startedAt ?? now.toISOString() };
}

function samePlay(a: Track, b: Track): boolean {
  const apart = Math.abs(timeOf(a) - timeOf(b));
  return sameSong(a, b) && !(apart > samePlayMs && Number.isFinite(apart));
}

function timeOf({ startedAt, endsAt }: Track): number {
  return Date.parse(startedAt ?? endsAt ?? '') || Number.NEGATIVE_INFINITY;
}

function withoutRepeats(tracks: Track[]): Track[] {
  return tracks.filter((track, at) => !tracks.slice(0, at).some((before) => samePlay(before, track)));
}
