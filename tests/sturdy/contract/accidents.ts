import type { Chance } from './chance';
import { strangeWords } from './strange-words';

type Holder = Record<string, unknown>;

/** Every place in a value, as the object or list that holds it and its name there. */
function places(value: unknown): [Holder, string][] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Holder;
  return Object.keys(holder).flatMap((name) => [[holder, name] as [Holder, string], ...places(holder[name])]);
}

const nonsense: readonly unknown[] = [
  null,
  undefined,
  0,
  -1,
  1e308,
  true,
  '',
  'nonsense',
  [],
  {},
  [null],
  { value: {} },
  [[]],
];

/** Something goes missing, or turns into something else, or has company: somewhere in a copy of a value. */
export function afterAccident<T>(whole: T, chance: Chance): T {
  const copy = structuredClone(whole);
  const everywhere = places(copy);
  if (everywhere.length === 0) return copy;
  const [holder, name] = chance.oneOf(everywhere);
  const kind = chance.below(4);
  if (kind === 0) delete holder[name];
  else if (kind === 1) holder[name] = structuredClone(chance.oneOf(nonsense));
  else if (kind === 2) holder[name] = chance.oneOf(strangeWords);
  else if (Array.isArray(holder)) holder.push(structuredClone(chance.oneOf(nonsense)));
  else holder[chance.oneOf(['surplus', 'type', 'value', 'about', '__proto__'])] = chance.oneOf(strangeWords);
  return copy;
}

/** Words for people; not an id, a kind, a date or an address, which the contract knows. */
const isFree = (value: unknown): value is string =>
  typeof value === 'string' && /[A-Z ]/.test(value) && !/^\d{4}-\d\d-|^https?:|^Europe\//.test(value);

/** The same value with other words in some of its texts, as raw as they come. */
export function withStrangeWords<T>(whole: T, chance: Chance, howOften: number): T {
  const copy = structuredClone(whole);
  for (const [holder, name] of places(copy)) {
    if (isFree(holder[name]) && chance.happens(howOften)) holder[name] = chance.oneOf(strangeWords);
  }
  return copy;
}

/** The same value, beyond all measure: long lists, long texts. */
export function blownUp<T>(whole: T, chance: Chance): T {
  const copy = structuredClone(whole);
  const times = chance.oneOf([3, 10, 40, 400]);
  for (const [holder, name] of places(copy)) {
    const value = holder[name];
    if (isFree(value) && value.length < 2_000 && chance.happens(0.3)) holder[name] = `${value} `.repeat(times).trim();
    if (Array.isArray(value) && value.length > 0 && value.length < 20) {
      holder[name] = Array.from({ length: times }, () => value)
        .flat()
        .slice(0, chance.oneOf([20, 200]));
    }
  }
  return copy;
}

/** The same value with nothing in it: no lists, and null wherever somebody did not say. */
export function emptied<T>(whole: T): T {
  const copy = structuredClone(whole);
  for (const [holder, name] of places(copy)) if (Array.isArray(holder[name])) holder[name] = [];
  return copy;
}
