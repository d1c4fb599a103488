import type { OptionsOf, SongOrder } from '../station-file-now-playing';
import type { Heard, NowPlayingSource } from './heard';
import { withoutStaleArtist } from './icecast-song';
import { icyBlocks, icyHead, titleIn } from './icy-blocks';
import { listenTo, type SoFar } from './icy-socket';

/** What the server kept ready for a new listener begins with older titles, or with an empty one: the third is the present one. */
const blocksAwaited = 3;

/** The titles inside the stream itself, for a server that has no page about it. Each question is a listener for a second. */
export function icy({ url, songs }: OptionsOf<'icy'>): NowPlayingSource {
  return {
    credit: { id: 'icy', name: 'the station’s stream', credit: null },
    order: songs,
    hear: ({ signal }) => listenTo(new URL(url), signal, (received) => heardIn(received, songs)),
  };
}

function heardIn(received: Buffer, songs: SongOrder): SoFar<Heard> | undefined {
  const head = icyHead(received);
  if (!head) return undefined;
  if (head.status !== 200) throw new Error(head.status ? `answered ${head.status}` : 'answered with something else');
  if (head.chunked) throw new Error('sends its stream in chunks, although it was asked not to');
  if (!head.interval) throw new Error('carries no titles');

  const blocks = icyBlocks(received, head.audioFrom, head.interval);
  if (blocks.length === 0) return undefined;
  const title = blocks.map(titleIn).findLast((found) => found !== undefined) ?? '';
  const sent = { title, artist: '' };
  const song = head.isIcecast ? withoutStaleArtist(sent, songs) : sent;
  return { told: { kind: 'song', song }, isEnough: blocks.length >= blocksAwaited };
}
