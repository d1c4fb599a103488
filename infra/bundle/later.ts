import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import type { Answer } from '../../lambda/skill/turn';

const skill = fileURLToPath(new URL('../../lambda/skill', import.meta.url));

/** Every screen, whoever draws a new one. */
const screens = readdirSync(join(skill, 'screens'))
  .filter(
    (file) =>
      file.endsWith('.ts') && /^export function \w+Screen\(/m.test(readFileSync(join(skill, 'screens', file), 'utf8')),
  )
  .map((file) => `screens/${basename(file, '.ts')}`);

/**
 * What a first answer may do without is in a file of its own, read when one of these is first called: reading code takes longer than
 * to run it once. Of these modules, those outside know functions alone, so nobody notices.
 */
const doors = [
  ...screens,
  ...['answer', 'ask', 'may-remember', 'nearest-town', 'postcodes', 'tell-warnings'].map((name) => `weather/${name}`),
  ...['found', 'headlines', 'headlines-told', 'places', 'story'].map((name) => `news/${name}`),
  ...['changes', 'days-on', 'line-up', 'schedule-card', 'shows-meant', 'time-asked', 'when-on', 'when-phrase'].map(
    (name) => `shows/${name}`,
  ),
  ...['can-fulfill', 'listener/dynamodb', 'playback/events'],
].map((name) => join(skill, `${name}.ts`));

/** What is asked for most, and what a first answer is rehearsed with. */
const askedFirst = ['index', 'launch', 'play-station', 'whats-playing', 'whos-on-air', 'leave', 'not-understood'];

/** The answers to everything else. */
const answers = readdirSync(join(skill, 'intents'))
  .filter((file) => !askedFirst.includes(basename(file, '.ts')))
  .map((file) => join(skill, 'intents', file));

const rooms = /^(screens|weather|news|shows)[\\/]/;
const isInside = (file: string) => rooms.test(relative(skill, file)) || doors.includes(file) || answers.includes(file);

/** The file that holds all of it. */
const code = [
  ...doors.map((door) => `export * from ${JSON.stringify(door)};`),
  ...answers.map((file, place) => `export * as answers${place} from ${JSON.stringify(file)};`),
  `export * from 'all-checks';`,
].join('\n');

const exported = /^export (?:async )?(?:function|const|class) (\w+)/gm;
const functions = /^export (?:(?:async )?function|const(?= \w+ = (?:async )?(?:<.*>)?\())\s+(\w+)/gm;

const namesIn = (door: string, pattern: RegExp) =>
  [...readFileSync(door, 'utf8').matchAll(pattern)].map(([, name = '']) => name);

function doorway(door: string): string {
  const ways = namesIn(door, functions).map((name) => {
    const inside = `require('./later.js').${name}(...given)`;
    // As every screen says itself: where there is none, none is drawn.
    const onlySeen = `given[0].device.hasScreen ? ${inside} : undrawn`;
    return `export const ${name} = (...given) => ${name.endsWith('Screen') ? onlySeen : inside};`;
  });
  return [`import { undrawn } from './screens/screen';`, ...ways].join('\n');
}

/** When an answer is wanted is known at once; what is answered, later. */
async function answersWithin(file: string): Promise<string> {
  const place = answers.indexOf(file);
  const stand = (name: string, { handle: _, ...known }: Answer, at?: number) =>
    `stand(${JSON.stringify(known)}, () => require('./later.js').answers${place}.${name}${at === undefined ? '' : `[${at}]`})`;
  const exports = Object.entries<Answer | readonly Answer[]>(await import(file)).map(([name, exported]) => {
    if (typeof exported === 'function') throw new Error(`later.ts: ${file} exports “${name}”, which is no answer.`);
    if ('handle' in exported) return `export const ${name} = ${stand(name, exported)};`;
    return `export const ${name} = [${exported.map((answer, at) => stand(name, answer, at))}];`;
  });
  return [`import { stand } from 'stand';`, ...exports].join('\n');
}

const standCode =
  'export const stand = (known, within) => ({ ...known, handle: (...given) => within().handle(...given) });';

export const later: Plugin = {
  name: 'later',
  setup({ onResolve, onLoad }) {
    const all = doors.flatMap((door) => namesIn(door, exported));
    const twice = all.filter((name, place) => all.indexOf(name) !== place);
    if (twice.length > 0) throw new Error(`later.ts: two modules export “${twice.join('”, “')}”.`);

    onResolve({ filter: /^later$/ }, () => ({ path: 'later', namespace: 'later' }));
    onLoad({ filter: /./, namespace: 'later' }, () => ({ contents: code, resolveDir: skill }));
    onResolve({ filter: /^\.\/later\.js$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^\.\.?\// }, ({ path, resolveDir, importer, namespace }) => {
      const file = `${join(resolveDir, path)}.ts`;
      const isFromOutside = namespace === 'file' && !isInside(importer);
      if (!isFromOutside) return undefined;
      if (answers.includes(file)) return { path: file, namespace: 'answers' };
      return doors.includes(file) ? { path: file, namespace: 'doorway' } : undefined;
    });
    onResolve({ filter: /^stand$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /./, namespace: 'stand' }, () => ({ contents: standCode }));
    onLoad({ filter: /./, namespace: 'answers' }, async ({ path }) => ({
      contents: await answersWithin(path),
      resolveDir: skill,
    }));
    onLoad({ filter: /./, namespace: 'doorway' }, ({ path }) => ({ contents: doorway(path), resolveDir: skill }));
  },
};
