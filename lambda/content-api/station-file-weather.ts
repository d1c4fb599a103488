import { z } from 'zod';

/** What `sources: weather:` in station.yaml may say. Keys come from the environment: the file is for everybody to read. */
export const weatherSource = z.discriminatedUnion('from', [
  z.strictObject({ from: z.literal('sample') }),
  z.strictObject({ from: z.literal('met-office') }),
  z.strictObject({ from: z.literal('met-norway') }),
  z.strictObject({ from: z.literal('open-meteo') }),
]);
