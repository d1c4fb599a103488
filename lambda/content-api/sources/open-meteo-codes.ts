import type { Condition } from '../../contract/weather';
import { conditionOf } from './weather-codes';

/**
 * The WMO’s codes that Open-Meteo uses (https://open-meteo.com/en/docs, “WMO Weather interpretation codes”) as the nearest
 * of the Met Office, by day and by night. Rain that freezes is told as sleet, the nearest warning there is.
 */
const codes: Record<number, readonly [day: number, night: number]> = {
  0: [1, 0],
  1: [1, 0],
  2: [3, 2],
  3: [8, 8],
  45: [6, 6],
  48: [6, 6],
  51: [11, 11],
  53: [11, 11],
  55: [11, 11],
  56: [18, 18],
  57: [18, 18],
  61: [12, 12],
  63: [12, 12],
  65: [15, 15],
  66: [18, 18],
  67: [18, 18],
  71: [24, 24],
  73: [24, 24],
  75: [27, 27],
  77: [24, 24],
  80: [10, 9],
  81: [10, 9],
  82: [14, 13],
  85: [23, 22],
  86: [26, 25],
  95: [30, 30],
  96: [30, 30],
  99: [30, 30],
};

export function wmoCondition(code: number | null | undefined, isDay: boolean): Condition | null {
  const both = code === null || code === undefined ? undefined : codes[code];
  return both ? conditionOf(isDay ? both[0] : both[1]) : null;
}
