import type { Hour } from '../../contract/weather';
import type { Entry } from './met-norway-entries';
import { conditionOfSymbol } from './met-norway-symbols';
import { rounded } from './weather-facts';
import { windFrom } from './wind';

/** The first two days or so come by the hour; what comes by six hours is no hour’s weather. */
export function hoursFrom(entries: Entry[]): Hour[] {
  return entries.flatMap(({ at, temperature, wind, rainChance, next }) => {
    const nextHour = next.find(({ hours }) => hours === 1);
    if (!nextHour) return [];
    return {
      at: at.toISOString(),
      condition: conditionOfSymbol(nextHour.symbol),
      temperature: rounded(temperature),
      feelsLike: null,
      rainChance,
      ...windFrom({ speed: wind?.speed, from: wind?.from }),
      uv: null,
    };
  });
}
