import type { Day } from '../../contract/weather';
import { inASentence } from './letters';
import { allOf } from './list';
import { range, type Scale } from './temperature';
import type { Words } from './words';

export interface TownDay {
  town: string;
  day: Day;
}

/** Every town's day in one breath: “low-level cloud everywhere, with highs of 17 to 18 degrees”. Null when nothing is known. */
export function coastForecast<Out>(words: Words<Out>, towns: readonly TownDay[], scale: Scale): Out | null {
  const conditions = conditionsOf(words, towns);
  if (conditions === null) return null;
  const highs = range(words, known(towns, 'high'), scale);
  if (highs !== null) return words('weather.withHighs', { conditions, high: highs });
  const lows = range(words, known(towns, 'low'), scale);
  return lows === null
    ? words('weather.onlyCondition', { condition: conditions })
    : words('weather.withLows', { conditions, low: lows });
}

function conditionsOf<Out>(words: Words<Out>, towns: readonly TownDay[]): string | Out | null {
  const byCondition = new Map<string, string[]>();
  for (const { town, day } of towns) {
    if (day.condition) byCondition.set(day.condition.text, [...(byCondition.get(day.condition.text) ?? []), town]);
  }
  const [first, ...others] = byCondition;
  if (!first) return null;
  if (others.length === 0) return words('weather.everywhere', { condition: inASentence(first[0]) });
  const clauses = [first, ...others].map(([condition, names]) =>
    words('weather.somewhere', { condition: inASentence(condition), towns: allOf(words, names) }),
  );
  return allOf(words, clauses);
}

const known = (towns: readonly TownDay[], which: 'high' | 'low') => towns.flatMap(({ day }) => day[which] ?? []);
