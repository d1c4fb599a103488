import { z } from 'zod';
import { instant } from '../../contract/document';

/** Beside the documents, not among them: nobody is served this. */
export const pushedPath = '/pushed/now-playing';

/** What is kept of a push until the next. */
export const pushedSong = z.object({
  receivedAt: instant,
  /** False for adverts, jingles, news and talk. */
  isSong: z.boolean(),
  title: z.string(),
  artist: z.string(),
  album: z.string(),
  year: z.string().default(''),
  art: z.string(),
  lengthMs: z.number().positive().nullable(),
});

export type PushedSong = z.infer<typeof pushedSong>;
