import { z } from 'zod';

/** An instant in ISO 8601, always in UTC: `2026-08-12T05:00:00.000Z`. */
export const instant = z.iso.datetime().meta({ description: 'An instant in UTC', example: '2026-08-12T05:00:00.000Z' });

/** A calendar day in Europe/London: `2026-08-12`. */
export const localDate = z.iso.date().meta({ description: 'A day in Europe/London', example: '2026-08-12' });

/** Every address a listener's device or an app may follow. */
export const webAddress = z.url({ protocol: /^https?$/, hostname: /.+/ });

/** Who told us, and how they ask to be credited. */
export const source = z
  .object({
    id: z.string().min(1).meta({ description: 'The adapter that answered', example: 'icecast' }),
    name: z.string().min(1).meta({ description: 'As people know it', example: 'MET Norway' }),
    credit: z.string().nullable().meta({ description: 'Words that the licence asks to be shown, or null' }),
  })
  .meta({ id: 'Source' });

/** What every published document says of itself. */
export const age = {
  observedAt: instant.meta({ description: 'When the upstream was asked' }),
  expiresAt: instant.meta({ description: 'Until when the facts may be told as current' }),
  stale: z.boolean().meta({
    description: 'True once that time is over: the last good facts, which nobody has been able to renew',
    example: false,
  }),
  nextPollAt: instant.meta({
    description:
      'When it is worth asking again. When this is past, nothing has changed since: ask as often as Cache-Control says',
  }),
  source,
};

export type Age = z.infer<z.ZodObject<typeof age>>;
