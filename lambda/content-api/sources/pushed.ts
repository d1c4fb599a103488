import { jsonFrom } from '../json-from';
import type { OptionsOf } from '../station-file-now-playing';
import type { NowPlayingSource } from './heard';
import { type PushedSong, pushedPath, pushedSong } from './pushed-song';
import { endOf, instantFrom } from './song-length';

/** What the station’s playout system told us last, with POST /v1/now-playing. It is silent until the next song. */
export function pushed({ songs }: Pick<OptionsOf<'push'>, 'songs'>): NowPlayingSource {
  return {
    credit: { id: 'push', name: 'the station’s studio', credit: null },
    order: songs,
    hear: async ({ beside }) => {
      const last = pushedSong.safeParse(jsonFrom(await beside?.(pushedPath)));
      if (!last.success) return { kind: 'nothing' };
      return last.data.isSong ? { kind: 'song', song: songFrom(last.data) } : { kind: 'talk' };
    },
  };
}

function songFrom({ receivedAt, lengthMs, title, artist, album, year, art }: PushedSong) {
  const startedAt = instantFrom(Date.parse(receivedAt));
  return { title, artist, album, year, art, startedAt, endsAt: endOf(startedAt, lengthMs ?? undefined) };
}
