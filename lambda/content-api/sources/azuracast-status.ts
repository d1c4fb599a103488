import { z } from 'zod';
import type { Heard, SentSong } from './heard';
import { endOf, instantFrom } from './song-length';

const text = z.string().nullish();
const play = z.looseObject({
  played_at: z.number().nullish(),
  // Fractional in some versions; 0 for a live presenter.
  duration: z.number().nullish(),
  song: z.looseObject({
    ...{ title: text, artist: text, album: text, art: text, text },
    // The station’s own fields, by the names that it gave them; an empty array where there are none.
    custom_fields: z.record(z.string(), z.unknown()).nullish().catch(undefined),
  }),
});

/** Loose on purpose: versions differ, and `custom_fields` is an object or an array. */
export const azuracastStatus = z.looseObject({
  is_online: z.boolean().nullish(),
  now_playing: play.nullish(),
  song_history: z.array(z.unknown()).nullish(),
});

type Status = z.infer<typeof azuracastStatus>;

/** What GET /api/nowplaying/{station} says, or the `np` of a live update. */
export function heardFromAzuracast({ is_online, now_playing, song_history }: Status): Heard {
  // Entries of the history may be null.
  const before = (song_history ?? []).flatMap((entry) => {
    const checked = play.safeParse(entry);
    return checked.success ? [songFrom(checked.data)] : [];
  });
  if (is_online === false) return { kind: 'silent', before };
  return now_playing ? { kind: 'song', song: songFrom(now_playing), before } : { kind: 'nothing', before };
}

function songFrom({ played_at, duration, song }: z.infer<typeof play>): SentSong {
  const startedAt = instantFrom((played_at ?? 0) * 1_000);
  return {
    // A live presenter’s encoder fills in `text` alone.
    title: song.title || song.text || '',
    artist: song.artist ?? '',
    album: song.album ?? '',
    year: yearIn(song.custom_fields ?? {}),
    art: song.art ?? '',
    startedAt,
    endsAt: endOf(startedAt, (duration ?? 0) * 1_000),
  };
}

/** What stations call the field: AzuraCast itself has none. */
function yearIn(fields: Record<string, unknown>): string | undefined {
  const said = ['year', 'release_year', 'released', 'date'].map((name) => fields[name]).find(Boolean);
  return said === undefined ? undefined : String(said);
}
