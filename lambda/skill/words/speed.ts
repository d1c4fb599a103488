import { unitsOf } from './units';
import type { Words } from './words';

const kilometresInAMile = 1.609344;

const inUnit = (mph: number, unit: 'mph' | 'kmh') => Math.round(unit === 'mph' ? mph : mph * kilometresInAMile);

/** “23 miles an hour”, and in kilometres where people drive in them. */
export function speed<Out>(words: Words<Out>, mph: number, locale: string): Out {
  const unit = unitsOf(locale).speed;
  const number = inUnit(mph, unit);
  return words(`speed.${unit}`, { count: number, number });
}

/** For cards and screens: “23 mph”, “37 km/h” */
export function printedSpeed(write: Words<string>, mph: number, locale: string): string {
  const unit = unitsOf(locale).speed;
  return write(`speed.${unit}Printed`, { number: inUnit(mph, unit) });
}

/** “23”: where the unit has just been said. */
export const speedNumber = (mph: number, locale: string) => inUnit(mph, unitsOf(locale).speed);
