import type { Day } from '../../contract/weather';
import { inASentence } from './letters';
import { degrees, number, printed, type Scale } from './temperature';
import type { Words } from './words';

/** One day in a clause: “low-level cloud, with a high of 17 and a low of 15 degrees”. Null when nothing is known of it. */
export function forecast<Out>(words: Words<Out>, day: Day, scale: Scale, of: 'days' | 'part' = 'days'): Out | null {
  const temperatures = of === 'part' ? upTo(words, day, scale) : highAndLow(words, day, scale);
  const condition = day.condition && inASentence(day.condition.text);
  if (condition && temperatures) return words('weather.both', { condition, temperatures });
  return condition ? words('weather.onlyCondition', { condition }) : temperatures;
}

export function highAndLow<Out>(words: Words<Out>, { high, low }: Day, scale: Scale): Out | null {
  if (high !== null && low !== null) {
    return words('weather.highAndLow', { high: number(words, high, scale), low: degrees(words, low, scale) });
  }
  if (high !== null) return words('weather.high', { high: degrees(words, high, scale) });
  return low === null ? null : words('weather.low', { low: degrees(words, low, scale) });
}

/** Of some hours: as warm as it gets in them, or as cold at night. */
function upTo<Out>(words: Words<Out>, day: Day, scale: Scale): Out | null {
  if (day.high !== null) return words('weather.upTo', { high: degrees(words, day.high, scale) });
  return highAndLow(words, day, scale);
}

/** The same for a card: “Low-level cloud, high 17°C, low 15°C”. */
export function printedForecast(write: Words<string>, { condition, high, low }: Day, scale: Scale): string {
  const facts = [
    condition?.text,
    high === null ? null : write('weather.cardHigh', { high: printed(high, scale) }),
    low === null ? null : write('weather.cardLow', { low: printed(low, scale) }),
  ];
  return facts.filter(Boolean).join(', ') || write('weather.cardNothing');
}
