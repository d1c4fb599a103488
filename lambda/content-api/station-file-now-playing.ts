import { z } from 'zod';
import { webAddress } from '../contract/document';
import { inPlainWords } from './station-file-words';

/** What `nowPlaying:` and `songs:` in station.yaml may say. */

const text = z.string().min(1);
const named = z.string().regex(/^[\w.-]+$/, { error: 'must be a name without spaces.' });
const socketAddress = z.url({
  protocol: /^wss?$/,
  error: ({ input }) => `“${input}” is not the address of a web socket. It begins with wss:// and has no spaces.`,
});
const songs = z.enum(['artist - title', 'title - artist', 'title']).default('artist - title');

const sample = z.strictObject({ from: z.literal('sample') });
const push = z.strictObject({ from: z.literal('push'), songs });
const icecast = z.strictObject({
  from: z.literal('icecast'),
  url: webAddress,
  mount: z.string().regex(/^\/\S+$/, { error: 'must begin with a slash, like /stream.mp3.' }),
  songs,
});
const azuracast = z.strictObject({
  from: z.literal('azuracast'),
  url: webAddress,
  station: named,
  live: z.enum(['websocket', 'sse']).optional(),
});
const aiir = z.strictObject({
  from: z.literal('aiir'),
  service: z.string().regex(/^\d+$/, { error: 'must be the number of the service, in quotes: "1234".' }),
  url: socketAddress.default('wss://metadata.aiir.net/now-playing'),
});
const shoutcast = z.strictObject({
  from: z.literal('shoutcast'),
  url: webAddress,
  stream: z.int().min(1).default(1),
  songs,
});
const radioCo = z.strictObject({
  from: z.literal('radio.co'),
  station: named,
  url: webAddress.default('https://public.radio.co'),
  songs,
});
const triton = z.strictObject({
  from: z.literal('triton'),
  mount: named,
  url: webAddress.default('https://np.tritondigital.com/public/nowplaying'),
});
const icy = z.strictObject({ from: z.literal('icy'), url: webAddress, songs });

const one = z.discriminatedUnion('from', [sample, push, icecast, azuracast, aiir, shoutcast, radioCo, triton, icy]);
const several = z.array(one).min(1);

/** One source or a list of them. A union would only say that neither fits: this tells the mistakes of what was meant. */
export const nowPlayingSources = z.unknown().transform((written, { issues }): NowPlayingOptions[] => {
  const meant = Array.isArray(written) ? several : one;
  const checked = meant.safeParse(written, { error: inPlainWords });
  if (checked.success) return [checked.data].flat();
  issues.push(...checked.error.issues.map((issue) => ({ ...issue, input: written }) as z.core.$ZodRawIssue));
  return z.NEVER;
});

export const songRules = z.strictObject({ not: z.array(text).default([]), spelt: z.array(text).default([]) });

export type NowPlayingOptions = z.infer<typeof one>;
export type OptionsOf<From extends NowPlayingOptions['from']> = Extract<NowPlayingOptions, { from: From }>;
/** In which order a source puts artist and title when it has one text for both. */
export type SongOrder = z.infer<typeof songs>;
/** What the station says of songs: what is none, and how names are spelt. */
export type SongRules = z.infer<typeof songRules>;
