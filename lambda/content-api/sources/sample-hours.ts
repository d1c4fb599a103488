import { instantOf } from '../../contract/london-instant';
import type { Hour } from '../../contract/weather';
import { conditionOf } from './weather-codes';
import type { DayFacts } from './weather-facts';

const hourMs = 60 * 60_000;

/** By day the sky has the sun in it, by night it has not. */
const byNight: Record<number, number> = { 1: 0, 3: 2, 10: 9 };

/** A day of our own, by the hour: coolest at five in the morning, warmest at three in the afternoon. */
export function sampleHours(day: DayFacts): Hour[] {
  const midnight = instantOf(day.date, '00:00').getTime();
  return Array.from({ length: 24 }, (_, hour) => hourOf(day, hour, new Date(midnight + hour * hourMs)));
}

function hourOf({ condition, high, low, rainChance, wind, gustMph, uv }: DayFacts, hour: number, at: Date): Hour {
  const warmth = (1 + Math.cos(((hour - 15) / 12) * Math.PI)) / 2;
  const temperature = Math.round((low ?? 0) + ((high ?? 0) - (low ?? 0)) * warmth);
  const isNight = hour < 5 || hour >= 21;
  const code = condition?.code ?? 8;
  return {
    at: at.toISOString(),
    condition: conditionOf(isNight ? (byNight[code] ?? code) : code),
    temperature,
    feelsLike: temperature - 1,
    rainChance,
    wind,
    gustMph,
    uv: isNight ? 0 : Math.round((uv ?? 0) * warmth),
  };
}
