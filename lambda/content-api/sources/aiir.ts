import { z } from 'zod';
import type { OptionsOf } from '../station-file-now-playing';
import type { Heard, NowPlayingSource, SentSong } from './heard';
import { askLine, type KeptLine, keepLine } from './kept-line';
import { SourceFailed } from './source-failed';
import { webSocket } from './web-socket';

/** Aiir forgets a listener that says nothing for five minutes. */
const heartbeat = { message: JSON.stringify({ action: 'heartbeat' }), everyMs: 4 * 60_000 };

const text = z.string().nullish().catch(null);
const item = z.looseObject({ type: text, title: text, name: text, artist: text, image: text });
const payload = z.looseObject({
  serviceId: z.union([z.string(), z.number()]),
  nowPlaying: item.nullish().catch(null),
  nowProgramme: item.nullish().catch(null),
  previouslyPlayed: z.array(z.unknown()).catch([]),
});

/** The station’s own website system. Its API has no public description; this is what its own players use. */
export function aiir({ service, url }: OptionsOf<'aiir'>): NowPlayingSource {
  const hello = JSON.stringify({ action: 'subscribe', serviceId: service });
  const open = webSocket({ url, hello, heartbeat });
  const understand = (message: string) => heardFromAiir(message, service, url);
  let line: KeptLine<Heard> | undefined;
  return {
    credit: { id: 'aiir', name: 'the station’s website', credit: null },
    order: 'artist - title',
    hear: async ({ signal }) => line?.latest() ?? askLine({ open, understand }, `Aiir: GET ${url}`, signal),
    listen: (changed) => {
      line = keepLine({ open, understand, changed });
      return line.hangUp;
    },
  };
}

function heardFromAiir(message: string, service: string, url: string): Heard | undefined {
  const said = parsed(message);
  // A service that Aiir does not know is told so in plain words, not in JSON.
  if (said === undefined)
    throw new SourceFailed(`Aiir: GET ${url} said of service ${service}: “${message.slice(0, 80)}”`);
  const checked = payload.safeParse(said);
  if (!checked.success) return undefined;

  const { nowPlaying, nowProgramme, previouslyPlayed } = checked.data;
  const before = previouslyPlayed.flatMap((entry) => songsIn(item.safeParse(entry).data));
  // In talk, what is playing is the programme once more, with its type or without.
  const isProgramme = nowPlaying?.type === 'programme' || (nowPlaying?.name && nowPlaying.name === nowProgramme?.name);
  if (isProgramme && !nowPlaying?.artist) return { kind: 'talk', before };
  const [song] = songsIn(nowPlaying);
  return song ? { kind: 'song', song, before } : { kind: 'nothing', before };
}

function songsIn(entry: z.infer<typeof item> | null | undefined): SentSong[] {
  if (!entry || entry.type === 'programme') return [];
  const { title, name, artist, image } = entry;
  return [{ title: title || name || '', artist: artist ?? '', art: image ?? '' }];
}

function parsed(message: string): unknown {
  try {
    return JSON.parse(message);
  } catch {
    return undefined;
  }
}
