import { XMLParser } from 'fast-xml-parser';
import { z } from 'zod';
import type { OptionsOf } from '../station-file-now-playing';
import { download } from './download';
import type { Heard, NowPlayingSource, SentSong } from './heard';
import { endOf, instantFrom, songLengthMs } from './song-length';
import { SourceFailed } from './source-failed';

const songsAsked = '20';

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  textNodeName: 'text',
  // “1999” is a title.
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  isArray: (name) => name === 'nowplaying-info' || name === 'property',
});

const info = z.looseObject({
  type: z.string().default('track'),
  timestamp: z.string().default(''),
  property: z.array(z.looseObject({ name: z.string(), text: z.string().default('') })).default([]),
});
const answer = z.looseObject({
  'nowplaying-info-list': z.union([z.literal(''), z.looseObject({ 'nowplaying-info': z.array(info).default([]) })]),
});

interface Cue {
  isSong: boolean;
  song: SentSong;
}

/** Triton Digital’s cue points, as XML. */
export function triton({ url: base, mount }: OptionsOf<'triton'>): NowPlayingSource {
  const url = `${base}?mountName=${encodeURIComponent(mount)}&numberToFetch=${songsAsked}`;
  return {
    credit: { id: 'triton', name: 'the station’s stream', credit: null },
    order: 'artist - title',
    hear: async ({ signal }) => {
      const { body } = await download({ what: 'Triton', url, signal });
      return heardFrom(cuesIn(body, url));
    },
  };
}

function cuesIn(body: Buffer, url: string): Cue[] {
  try {
    // Validated: without that, half an answer is read as a whole one.
    const list = answer.parse(parser.parse(body.toString('utf8'), true))['nowplaying-info-list'];
    const cues = list === '' ? [] : list['nowplaying-info'].map(cueFrom);
    const beganAt = ({ song }: Cue) => song.startedAt?.getTime() ?? 0;
    return cues.toSorted((a, b) => beganAt(b) - beganAt(a));
  } catch (cause) {
    throw new SourceFailed(`Triton: GET ${url} answered with something else`, { cause });
  }
}

function heardFrom([present, ...earlier]: Cue[]): Heard {
  const before = earlier.filter(({ isSong }) => isSong).map(({ song }) => song);
  if (!present) return { kind: 'nothing' };
  return present.isSong ? { kind: 'song', song: present.song, before } : { kind: 'talk', before };
}

function cueFrom({ type, timestamp, property }: z.infer<typeof info>): Cue {
  const said = (name: string) => property.find((one) => one.name === name)?.text ?? '';
  // The start is in ms; where it is missing, the time of the cue itself is in s.
  const startedAt = instantFrom(Number(said('cue_time_start')) || Number(timestamp) * 1_000);
  return {
    isSong: type === 'track',
    song: {
      title: said('cue_title'),
      artist: said('track_artist_name'),
      album: said('track_album_name'),
      art: said('track_cover_url'),
      startedAt,
      // Stations send it in ms, in s, or as 00:04:02.
      endsAt: endOf(startedAt, songLengthMs(said('cue_time_duration'))),
    },
  };
}
