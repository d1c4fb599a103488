import { z } from 'zod';
import type { OptionsOf } from '../station-file-now-playing';
import { download } from './download';
import type { Heard, NowPlayingSource } from './heard';
import { instantFrom } from './song-length';
import { SourceFailed } from './source-failed';

const text = z.string().nullish();
const status = z.looseObject({
  status: z.string(),
  current_track: z.looseObject({ title: text, start_time: text, artwork_url: text, artwork_url_large: text }).nullish(),
  history: z
    .array(z.looseObject({ title: text }).nullable())
    .nullish()
    .catch([]),
});

/** https://public.radio.co/stations/{id}/status. A feed that has stopped still says “online”: its start time tells. */
export function radioCo({ url: base, station, songs }: OptionsOf<'radio.co'>): NowPlayingSource {
  const url = `${base.replace(/\/$/, '')}/stations/${station}/status`;
  return {
    credit: { id: 'radio.co', name: 'the station’s Radio.co', credit: null },
    order: songs,
    hear: async ({ signal }) => {
      const { body } = await download({ what: 'Radio.co', url, signal });
      return heardFrom(body, url);
    },
  };
}

function heardFrom(body: Buffer, url: string): Heard {
  const checked = status.safeParse(parsed(body));
  if (!checked.success)
    throw new SourceFailed(`Radio.co: GET ${url} answered with something else`, { cause: checked.error });

  const { status: state, current_track: track, history } = checked.data;
  const before = (history ?? []).map((entry) => ({ title: withDash(entry?.title ?? ''), artist: '' }));
  if (state !== 'online') return { kind: 'silent', before };
  if (!track?.title) return { kind: 'nothing', before };
  const art = track.artwork_url_large ?? track.artwork_url ?? '';
  return {
    kind: 'song',
    before,
    song: {
      title: withDash(track.title),
      artist: '',
      // Without a picture of the record it sends the station’s logo.
      art: art.includes('/station_logos/') ? '' : art,
      startedAt: startOf(track.start_time ?? ''),
    },
  };
}

/** Uploaded files decide how artist and title are kept apart: “Abba | Waterloo”, “Abba- Waterloo”. */
function withDash(title: string): string {
  if (/\s[-–—]\s/.test(title)) return title;
  return title.replace(/\s+[|~•·]\s+|\s[-–—](?=\S)|(?<=\S)[-–—]\s/, ' - ');
}

/** `2026-08-12T06:12:00+00:00`, and in older answers without the zone: it is UTC. */
function startOf(written: string): Date | undefined {
  const zoned = /(Z|[+-]\d\d:?\d\d)$/.test(written) ? written : `${written}Z`;
  return instantFrom(Date.parse(zoned));
}

function parsed(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return undefined;
  }
}
