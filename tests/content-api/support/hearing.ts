import type { NowPlayingSource } from '../../../lambda/content-api/sources/heard';
import { askNowPlaying } from '../../../lambda/content-api/sources/now-playing';
import type { SongRules } from '../../../lambda/content-api/station-file-now-playing';
import type { NowPlaying, Track } from '../../../lambda/contract/now-playing';
import { asking } from './asking';

type Playing = NowPlaying['playing'];

const noRules: SongRules = { not: [], spelt: [] };

/** What a station with this one source would publish at a time. */
export async function heardFrom(
  source: NowPlayingSource,
  at: string,
  { last, ...rules }: Partial<SongRules> & { last?: NowPlaying } = {},
) {
  const ask = askNowPlaying([source], { ...noRules, ...rules });
  return (await ask(asking(at, last))).facts;
}

export function track(title: string, artist: string | null, more: Partial<Track> = {}): Track {
  return { title, artist, album: null, year: null, art: null, startedAt: null, endsAt: null, ...more };
}

export function song(title: string, artist: string | null, more: Partial<Track> = {}): Playing {
  return { kind: 'track', track: track(title, artist, more) };
}

export const unnamed: Playing = { kind: 'unnamed' };
export const silent: Playing = { kind: 'silent' };

/** A document as it lies in the store. */
export function published(playing: Playing, observedAt: string, more: Partial<NowPlaying> = {}): NowPlaying {
  const source = { id: 'icecast', name: 'the station’s stream', credit: null };
  const age = { observedAt, expiresAt: observedAt, nextPollAt: observedAt, stale: false, source };
  return { ...age, playing, history: [], ...more };
}
