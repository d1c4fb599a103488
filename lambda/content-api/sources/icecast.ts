import type { NowPlaying } from '../../contract/now-playing';
import type { IcecastOptions } from '../station-file-sources';
import { download } from './download';
import { type Song, songFrom } from './icecast-song';
import { type IcecastSource, parseIcecastStatus } from './icecast-status';
import type { Ask } from './source';

export type Playing = NowPlaying['playing'];

/** Two missed questions at most: beyond that a song may have begun long before we saw it. */
const watchedMs = 30_000;

const source = { id: 'icecast', name: 'the station’s stream', credit: null };

/** What the stream server says is on: https://icecast.org/docs/, its status-json.xsl. */
export function askIcecast(options: IcecastOptions): Ask<Playing, NowPlaying> {
  return async ({ now, signal, last }) => {
    const { body } = await download({ what: 'Icecast status', url: options.url, signal });
    const sources = parseIcecastStatus(body, options.url);
    return { facts: playing(sources, options, now, last), source, observedAt: now };
  };
}

function playing(sources: IcecastSource[], options: IcecastOptions, now: Date, last: NowPlaying | undefined): Playing {
  const ours = sources.find(({ mount }) => mount === options.mount);
  if (!ours) return { kind: 'silent' };

  const song = songFrom(ours, options);
  if (!song) return { kind: 'unnamed' };
  return {
    kind: 'track',
    track: { ...song, album: null, art: null, startedAt: begunAt(song, now, last), endsAt: null },
  };
}

/** Icecast does not say when a song began; somebody who was listening knows. */
function begunAt(song: Song, now: Date, last: NowPlaying | undefined): string | null {
  if (last?.source.id !== source.id) return null;
  const before = last.playing.kind === 'track' ? last.playing.track : undefined;
  if (before?.title === song.title && before.artist === song.artist) return before.startedAt;

  const watched = now.getTime() - Date.parse(last.observedAt) <= watchedMs;
  return watched && last.playing.kind !== 'silent' ? now.toISOString() : null;
}
