import { z } from 'zod';
import { age, instant, webAddress } from './document';
import { town } from './station';

const warning = z
  .object({
    id: z.string().min(1).meta({ description: 'The same as long as the warning stands' }),
    level: z.enum(['yellow', 'amber', 'red']).meta({ description: 'How grave it is: red means danger to life' }),
    hazard: z.string().min(1).meta({ description: 'What is warned of, as in “a warning of wind”', example: 'wind' }),
    headline: z.string().min(1).meta({ example: 'Yellow warning of wind' }),
    from: instant,
    until: instant,
    towns: z
      .array(town.shape.id)
      .nullable()
      .meta({ description: 'The towns that it is for; null for the whole coast' }),
    url: webAddress.nullable().meta({ description: 'Where it is told in full' }),
  })
  .meta({ id: 'Warning' });

/** GET /v1/warnings: the weather warnings in force and to come, the gravest first. Those that are over may be among them. */
export const warnings = z.object({ ...age, warnings: z.array(warning) }).meta({ id: 'Warnings' });

export type Warning = z.infer<typeof warning>;
export type Warnings = z.infer<typeof warnings>;
