import { en } from './en';
import type { Words } from './words';

const names = Object.keys(en.numbers) as (keyof (typeof en)['numbers'])[];
const tens = Object.keys(en.tens) as (keyof (typeof en)['tens'])[];

/** A whole number as people say it: in words as far as the script has them, then in digits. */
export function inWords<Out>(words: Words<Out>, number: number): Out | number {
  const name = names[number - 1];
  if (name !== undefined) return words(`numbers.${name}`);
  const ten = tens[Math.floor(number / 10) - 3];
  if (ten === undefined) return number;
  const one = names[(number % 10) - 1];
  return one === undefined
    ? words(`tens.${ten}`)
    : words('digits.tensAndOnes', { tens: words(`tens.${ten}`), ones: words(`numbers.${one}`) });
}
