import { en } from './en';
import type { Words } from './words';

const names = Object.keys(en.numbers) as (keyof (typeof en)['numbers'])[];

/** A whole number as people say it: in words as far as the script has them, then in digits. */
export function inWords<Out>(words: Words<Out>, number: number): Out | number {
  const name = names[number - 1];
  return name === undefined ? number : words(`numbers.${name}`);
}
