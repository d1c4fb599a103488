import { z } from 'zod';
import { age, instant, webAddress } from './document';
import { phone } from './station';

const usual = z.object({
  name: z.string().min(1).meta({ description: 'As said, without the presenter', example: 'Breakfast' }),
  presenter: z.string().min(1).nullable().meta({ example: 'Paddy' }),
});

const change = z
  .object({
    kind: z.enum(['cover', 'bank-holiday']),
    insteadOf: z.array(usual).meta({ description: 'What would have been on; empty when nobody would have presented' }),
  })
  .meta({ id: 'Change', description: 'Why this is on, and not what is on every week' });

const show = z
  .object({
    id: z.string().min(1).meta({ example: 'breakfast-2026-08-12' }),
    title: z.string().min(1).meta({ description: 'As printed', example: 'Paddy @ Breakfast' }),
    name: z.string().min(1).meta({ description: 'As said, without the presenter', example: 'Breakfast' }),
    presenter: z.string().min(1).nullable().meta({ example: 'Paddy' }),
    description: z.string().min(1).nullable(),
    startsAt: instant,
    endsAt: instant,
    phone: phone.nullable(),
    image: webAddress.nullable(),
    filler: z.boolean().meta({ description: 'True for what fills the hours that nobody presents' }),
    change: change.nullable().default(null).meta({ description: 'Null for what is on every week' }),
  })
  .meta({ id: 'Show' });

/** GET /v1/on-air. In order of time: the show on air when this was published, then the next three. A reader with a clock finds the present one. */
export const onAir = z.object({ ...age, shows: z.array(show) }).meta({ id: 'OnAir' });

/** GET /v1/schedule. Eight days from the start of today in Europe/London, in order of time. */
export const schedule = z
  .object({ ...age, timeZone: z.literal('Europe/London'), shows: z.array(show) })
  .meta({ id: 'Schedule' });

export type Show = z.infer<typeof show>;
export type Change = z.infer<typeof change>;
export type Schedule = z.infer<typeof schedule>;
