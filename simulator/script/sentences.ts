import { heard } from '../speech';
import { exampleOf } from './examples';

export interface Script {
  readonly [key: string]: string | Script;
}

export interface Sentence {
  /** “news.intro” */
  key: string;
  /** As it is heard, with examples for what is filled in. */
  example: string;
}

/** Every key of a script with what is said, in its order. */
export function keysOf(script: Script, path = ''): { key: string; said: string }[] {
  return Object.entries(script).flatMap(([name, said]) => {
    const key = path ? `${path}.${name}` : name;
    return typeof said === 'string' ? [{ key, said }] : keysOf(said, key);
  });
}

export const sentencesOf = (script: Script): Sentence[] =>
  keysOf(script).map(({ key, said }) => ({ key, example: filled(key, said) }));

export const variablesIn = (said: string): string[] =>
  [...said.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name);

/** Lines of a card stay lines. */
const filled = (key: string, said: string): string =>
  said
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) => exampleOf(key, name) ?? whole)
    .split('\n')
    .map((ssml) => heard({ type: 'SSML', ssml }))
    .join('\n');
