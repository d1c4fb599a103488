import { z } from 'zod';

/** What a source may say of the weather. Left out, null, or what no weather has: not known. Another type is another format. */
function between(least: number, most: number) {
  return z
    .number()
    .nullish()
    .transform((value) => (value != null && value >= least && value <= most ? value : null));
}

export const celsius = between(-90, 60);
export const percent = between(0, 100);
export const metresASecond = between(0, 120);
/** Where the wind blows from. */
export const degrees = between(0, 360);
export const uvIndex = between(0, 20);
/** A code is a whole number; what it means is for the source’s own table. */
export const weatherCode = between(-1, 99);

export const epochSeconds = z.int().min(0).max(4_000_000_000);
