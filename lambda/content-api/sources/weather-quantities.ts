import { z } from 'zod';
import { noteTakenOut } from './made-harmless';

/** What a source may say of the weather. Left out, null, or what no weather has: not known. Another type is another format. */
function between(least: number, most: number, what: string) {
  return z
    .number()
    .nullish()
    .transform((value) => {
      if (value == null || (value >= least && value <= most)) return value ?? null;
      noteTakenOut(`${value} as ${what}`);
      return null;
    });
}

export const celsius = between(-90, 60, 'a temperature');
export const percent = between(0, 100, 'a chance of rain');
export const metresASecond = between(0, 120, 'metres a second of wind');
/** Where the wind blows from. */
export const degrees = between(0, 360, 'a direction of the wind');
export const uvIndex = between(0, 20, 'a UV index');
/** A code is a whole number; what it means is for the source’s own table. */
export const weatherCode = between(-1, 99, 'a code of the weather');

export const epochSeconds = z.int().min(0).max(4_000_000_000);
