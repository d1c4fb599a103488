import { inWords } from './numbers';
import type { Words } from './words';

/** “A sixty-four”, “A one six five”, “A ten seventy-nine”, “A one M”: as people call British roads. */
export function roadName(words: Words<string>, road: string): string {
  const [, letter = '', digits = '', motorway = ''] = /^([ABM])(\d+)(\(M\))?$/.exec(road) ?? [];
  return [letter, ...numbersIn(digits).map((number) => said(words, number)), ...(motorway ? ['M'] : [])].join(' ');
}

function numbersIn(digits: string): string[] {
  if (digits.length === 3) return [...digits];
  return digits.length === 4 ? pairs(digits) : [digits];
}

/** “ten seventy-nine”, but “twelve oh five”, and “one oh double nothing” for nobody. */
function pairs(digits: string): string[] {
  const [left, right] = [digits.slice(0, 2), digits.slice(2)];
  return right.startsWith('0') ? [left, ...right] : [left, right];
}

const said = (words: Words<string>, number: string) =>
  number === '0' ? words('digits.oh') : String(inWords(words, Number(number)));
