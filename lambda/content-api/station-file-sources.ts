import { z } from 'zod';
import { webAddress } from '../contract/document';

/** What `sources:` in station.yaml may say: which upstream serves what, each with its own options. */

const sample = z.strictObject({ from: z.literal('sample') });

const icecast = z.strictObject({
  from: z.literal('icecast'),
  url: webAddress,
  mount: z.string().regex(/^\/\S+$/, { error: 'must begin with a slash, like /stream.mp3.' }),
  songs: z.enum(['artist - title', 'title - artist', 'title']).default('artist - title'),
  notSongs: z.array(z.string().min(1)).default([]),
});

const feed = z.strictObject({
  url: webAddress,
  name: z.string().min(1),
  category: z.string().min(1).default('local'),
  credit: z.string().min(1).optional(),
});

export const nowPlayingSource = z.discriminatedUnion('from', [sample, icecast]);
export const scheduleSource = z.strictObject({ from: z.literal('schedule.yaml') });
export const newsSource = z.discriminatedUnion('from', [
  sample,
  z.strictObject({ from: z.literal('feeds'), feeds: z.array(feed).min(1) }),
]);
export const weatherSource = z.discriminatedUnion('from', [sample, z.strictObject({ from: z.literal('met-norway') })]);

export type IcecastOptions = Omit<z.infer<typeof icecast>, 'from'>;
export type Feed = z.infer<typeof feed>;
