import { unitsOf } from './units';
import type { Words } from './words';

export type Scale = ReturnType<typeof scaleOf>;

export const scaleOf = (locale: string) => unitsOf(locale).temperature;

const inScale = (celsius: number, scale: Scale) => Math.round(scale === 'celsius' ? celsius : celsius * 1.8 + 32);

/** “17”, “minus 2” */
export function number<Out>(words: Words<Out>, celsius: number, scale: Scale): Out | number {
  const degrees = inScale(celsius, scale);
  return degrees < 0 ? words('weather.minus', { number: -degrees }) : Math.abs(degrees);
}

/** “17 degrees”, “minus 1 degree” */
export function degrees<Out>(words: Words<Out>, celsius: number, scale: Scale): Out {
  return words('weather.degrees', { count: Math.abs(inScale(celsius, scale)), number: number(words, celsius, scale) });
}

/** “17 to 18 degrees”; null for none. */
export function range<Out>(words: Words<Out>, celsius: readonly number[], scale: Scale): Out | null {
  const [from, to] = [Math.min(...celsius), Math.max(...celsius)];
  if (celsius.length === 0) return null;
  if (Math.round(from) === Math.round(to)) return degrees(words, to, scale);
  return words('weather.range', { from: number(words, from, scale), to: degrees(words, to, scale) });
}

/** For cards: “17°C” */
export const printed = (celsius: number, scale: Scale) =>
  `${inScale(celsius, scale)}°${scale === 'celsius' ? 'C' : 'F'}`;
