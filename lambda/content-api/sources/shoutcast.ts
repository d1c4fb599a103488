import { z } from 'zod';
import type { OptionsOf } from '../station-file-now-playing';
import { download } from './download';
import type { Heard, NowPlayingSource } from './heard';
import { decodeText } from './song-text';
import { SourceFailed } from './source-failed';

const stream = z.looseObject({
  id: z.number().optional(),
  // A title of “1999” comes without its quotes.
  songtitle: z.union([z.string(), z.number().transform(String)]).nullish(),
  streamstatus: z.number().nullish(),
});

/** With `sid` some versions answer with that stream alone, others with the list of all. */
const stats = z.union([z.looseObject({ streams: z.array(stream) }), stream.transform((one) => ({ streams: [one] }))]);

/** Shoutcast 2: GET /stats?sid=1&json=1 */
export function shoutcast({ url: base, stream: id, songs }: OptionsOf<'shoutcast'>): NowPlayingSource {
  const url = `${base.replace(/\/$/, '')}/stats?sid=${id}&json=1`;
  return {
    credit: { id: 'shoutcast', name: 'the station’s stream', credit: null },
    order: songs,
    hear: async ({ signal }) => {
      const { body } = await download({ what: 'Shoutcast', url, signal });
      return heardFrom(body, id, url);
    },
  };
}

function heardFrom(body: Buffer, id: number, url: string): Heard {
  try {
    // Titles come as the encoder sent them, in its own charset.
    const { streams } = stats.parse(JSON.parse(decodeText(body)));
    const ours = streams.find((one) => one.id === id) ?? streams.find((one) => one.id === undefined);
    if (!ours || ours.streamstatus === 0) return { kind: 'silent' };
    if (ours.songtitle === undefined && ours.streamstatus === undefined) throw new Error('neither song nor status');
    return { kind: 'song', song: { title: ours.songtitle ?? '', artist: '' } };
  } catch (cause) {
    throw new SourceFailed(`Shoutcast: GET ${url} answered with something else`, { cause });
  }
}
