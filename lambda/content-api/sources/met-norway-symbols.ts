import type { Condition } from '../../contract/weather';
import { conditionOf } from './weather-codes';

/** By day and by night, as Met Office codes. */
type Codes = readonly [day: number, night: number];

/**
 * MET Norway’s symbols (https://github.com/metno/weathericons, legend.csv) as the nearest Met Office codes. Its “cloudy” is
 * a sky that is all but covered: overcast, 8. Thunder wins over what falls with it. The Met Office has no heavier sleet.
 */
const symbols: Record<string, Codes> = {
  clearsky: [1, 0],
  fair: [1, 0],
  partlycloudy: [3, 2],
  cloudy: [8, 8],
  fog: [6, 6],
  lightrain: [12, 12],
  rain: [12, 12],
  heavyrain: [15, 15],
  lightrainshowers: [10, 9],
  rainshowers: [10, 9],
  heavyrainshowers: [14, 13],
  lightsleet: [18, 18],
  sleet: [18, 18],
  heavysleet: [18, 18],
  lightsleetshowers: [17, 16],
  sleetshowers: [17, 16],
  heavysleetshowers: [17, 16],
  lightsnow: [24, 24],
  snow: [24, 24],
  heavysnow: [27, 27],
  lightsnowshowers: [23, 22],
  snowshowers: [23, 22],
  heavysnowshowers: [26, 25],
};

/** `rainshowers_night` as the station says it; null for a symbol that we do not know. */
export function conditionOfSymbol(symbol: string): Condition | null {
  const [weather = '', time] = symbol.split('_');
  const night = time === 'night';
  if (weather.endsWith('andthunder')) return conditionOf(weather.includes('showers') ? (night ? 28 : 29) : 30);

  const codes = symbols[weather];
  return codes ? conditionOf(night ? codes[1] : codes[0]) : null;
}
