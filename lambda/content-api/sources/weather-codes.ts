import type { Condition } from '../../contract/weather';

/**
 * The Met Office’s significant weather codes, in the words that the station uses: those of the Met Office’s older
 * vocabulary, where 7 and 8 name the height of the cloud. 4 was never given out.
 */
const conditions: Record<number, string> = {
  0: 'Clear night',
  1: 'Sunny',
  2: 'Partly cloudy night',
  3: 'Sunny intervals',
  5: 'Mist',
  6: 'Fog',
  7: 'Medium-level cloud',
  8: 'Low-level cloud',
  9: 'Light rain showers overnight',
  10: 'Light rain showers',
  11: 'Drizzle',
  12: 'Light rain',
  13: 'Heavy rain showers overnight',
  14: 'Heavy rain showers',
  15: 'Heavy rain',
  16: 'Sleet showers overnight',
  17: 'Sleet showers',
  18: 'Sleet',
  19: 'Hail showers overnight',
  20: 'Hail showers',
  21: 'Hail',
  22: 'Light snow showers overnight',
  23: 'Light snow showers',
  24: 'Light snow',
  25: 'Heavy snow showers overnight',
  26: 'Heavy snow showers',
  27: 'Heavy snow',
  28: 'Thundery showers overnight',
  29: 'Thundery showers',
  30: 'Thunder',
};

/** A code with its words; null for one that the Met Office never gave out. */
export function conditionOf(code: number): Condition | null {
  const text = conditions[code];
  return text === undefined ? null : { code, text };
}
