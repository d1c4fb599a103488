import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../../lambda/skill/words/en';
import { keysOf } from '../../simulator/script/sentences';

/** Everything that the skill says is said in one of these files. */
const code = readdirSync('lambda/skill', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !/^words\/(en|en-[A-Z]{2}|am-pm-clock)\.ts$/.test(name))
  .map((name) => readFileSync(join('lambda/skill', name), 'utf8'))
  .join('\n');

const escaped = (text: string) => text.replace(/[.$]/g, '\\$&');

/** Keys as they are written: 'news.intro'. */
const written = new Set([...code.matchAll(/'([\w.-]+)'/g)].map(([, key = '']) => key));

/** Keys that are put together, `day.${name}`: what may stand in the holes is the compiler’s to say. */
const madeUp = [...code.matchAll(/`([\w.]*\$\{[^`]*)`/g)]
  .map(([, key = '']) => key)
  .filter((key) => /^\w+\.|^\$\{\w+\}\.\w/.test(key))
  .map((key) => new RegExp(`^${escaped(key).replace(/\\\$\{[^}]*\}/g, '[\\w.-]+')}$`));

/** “One minute” and “two minutes” are one sentence to whoever says it. */
const asSaid = (key: string) => key.replace(/_(?:zero|one|two|few|many|other)$/, '');

const isUsed = (key: string) => written.has(asSaid(key)) || madeUp.some((made) => made.test(asSaid(key)));

test('no sentence is left that nobody says; take it out of words/en.ts, or say it', () => {
  expect(
    keysOf(en)
      .map(({ key }) => key)
      .filter((key) => !isUsed(key)),
  ).toEqual([]);
});

test('a sentence that nobody says is found', () => {
  expect(isUsed('news.thatNobodyTells')).toBe(false);
  expect(isUsed('day.monday')).toBe(true);
});
