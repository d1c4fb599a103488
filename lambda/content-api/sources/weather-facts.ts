import type { Day, Hour, TownWeather, Weather } from '../../contract/weather';

/** A day as a source forecasts it: the sun needs no forecast. */
export type DayFacts = Omit<Day, 'sunrise' | 'sunset'>;

export interface TownFacts extends Pick<TownWeather, 'town'> {
  days: DayFacts[];
  hours: Hour[];
}

const hourMs = 60 * 60_000;

/** How far ahead people plan by the hour. */
const hoursListed = 48;

/** The hour that we are in, and those after it, for two days. */
export function hoursToCome(hours: Hour[], now: Date): Hour[] {
  return hours.filter(({ at }) => Date.parse(at) + hourMs > now.getTime()).slice(0, hoursListed);
}

/** A town’s day as this source last published it: what it once forecast of a day that is nearly over is not lost. */
export function asPublished(
  last: Weather | undefined,
  sourceId: string,
  townId: string,
  date: string,
): Day | undefined {
  if (last?.source.id !== sourceId) return undefined;
  return last.towns.find(({ town }) => town.id === townId)?.days.find((day) => day.date === date);
}

/** Whole numbers, and never −0. */
export function rounded(value: number | null | undefined): number | null {
  return value === null || value === undefined ? null : Math.round(value) + 0;
}

/** A day of which nothing is known is no forecast. */
export function saysSomething({ condition, high, low }: DayFacts): boolean {
  return condition !== null || high !== null || low !== null;
}
