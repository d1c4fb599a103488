import { z } from 'zod';
import { age, instant, webAddress } from './document';

const track = z
  .object({
    title: z.string().min(1),
    artist: z.string().min(1).nullable(),
    album: z.string().min(1).nullable(),
    // With a default: an edition of before this was told is read all the same.
    year: z
      .int()
      .min(1870)
      .max(2999)
      .nullable()
      .default(null)
      .meta({ description: 'When it came out; null where nobody says', example: 1974 }),
    art: webAddress.nullable(),
    startedAt: instant.nullable().meta({ description: 'Null when nobody saw it begin' }),
    endsAt: instant.nullable().meta({ description: 'Null when its length is unknown' }),
  })
  .meta({ id: 'Track' });

/** GET /v1/now-playing. “Nobody said” and “nothing is on the stream” are different answers. */
export const nowPlaying = z
  .object({
    ...age,
    playing: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('track'), track }),
      z
        .object({ kind: z.literal('unnamed') })
        .meta({ description: 'On air, but no song was named: talk, or no metadata' }),
      z.object({ kind: z.literal('silent') }).meta({ description: 'No source is connected to the stream' }),
    ]),
    history: z
      .array(track)
      .max(20)
      .meta({ description: 'What was played before, newest first, without what is playing now' }),
  })
  .meta({ id: 'NowPlaying' });

export type Track = z.infer<typeof track>;
export type NowPlaying = z.infer<typeof nowPlaying>;
