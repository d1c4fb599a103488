import { z } from 'zod';

/** The counties that warnings name, and which of the station’s towns lie in each. */
const areas = z.record(z.string().min(1), z.array(z.string().min(1)).min(1));

export type WarningAreas = z.infer<typeof areas>;

/** What `sources: warnings:` in station.yaml may say. */
export const warningsSource = z
  .discriminatedUnion('from', [
    z.strictObject({ from: z.literal('sample') }),
    z.strictObject({ from: z.literal('none') }),
    z.strictObject({
      from: z.literal('met-office'),
      region: z.string().regex(/^[a-z]{2}$/, {
        error: 'must be one of the Met Office’s regions, such as yh for Yorkshire and Humber.',
      }),
      areas: areas.default({}),
    }),
  ])
  .default({ from: 'none' });
