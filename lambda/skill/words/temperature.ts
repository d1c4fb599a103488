import type { Words } from './words';

/** Who asks in en-US hears Fahrenheit; everybody else Celsius. */
export type Scale = 'celsius' | 'fahrenheit';

export const scaleOf = (locale: string): Scale => (locale === 'en-US' ? 'fahrenheit' : 'celsius');

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

/** For cards: “17°C” */
export const printed = (celsius: number, scale: Scale) =>
  `${inScale(celsius, scale)}°${scale === 'celsius' ? 'C' : 'F'}`;
