import { z } from 'zod';
import { webAddress } from '../contract/document';

/** What `sources:` in station.yaml may say: which upstream serves what, each with its own options. */

const sample = z.strictObject({ from: z.literal('sample') });

const feed = z.strictObject({
  url: webAddress,
  name: z.string().min(1),
  category: z.string().min(1).default('local'),
  credit: z.string().min(1).optional(),
});

export const newsSource = z.discriminatedUnion('from', [
  sample,
  z.strictObject({
    from: z.literal('feeds'),
    feeds: z.array(feed).min(1),
    flashBriefing: z.enum(['text', 'audio']).default('text'),
  }),
]);

export type Feed = z.infer<typeof feed>;
