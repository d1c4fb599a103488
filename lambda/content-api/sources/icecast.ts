import type { OptionsOf } from '../station-file-now-playing';
import { download } from './download';
import type { NowPlayingSource } from './heard';
import { withoutStaleArtist } from './icecast-song';
import { parseIcecastStatus } from './icecast-status';

/** What the stream server says is on: https://icecast.org/docs/, its status-json.xsl. */
export function icecast({ url, mount, songs }: OptionsOf<'icecast'>): NowPlayingSource {
  return {
    credit: { id: 'icecast', name: 'the station’s stream', credit: null },
    order: songs,
    hear: async ({ signal }) => {
      const { body } = await download({ what: 'Icecast status', url, signal });
      const ours = parseIcecastStatus(body, url).find((listed) => listed.mount === mount);
      return ours ? { kind: 'song', song: withoutStaleArtist(ours, songs) } : { kind: 'silent' };
    },
  };
}
