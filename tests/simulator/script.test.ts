import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { en } from '../../lambda/skill/words/en';
import { exampleOf } from '../../simulator/script/examples';
import { linesOf } from '../../simulator/script/lines';
import { elsewherePage, scriptPage } from '../../simulator/script/page';
import { keysOf, type Script, variablesIn } from '../../simulator/script/sentences';

const script: Script = {
  time: { midday: 'midday' },
  goodbye: 'Bye for now.',
  welcome: { withShow: 'Welcome to {{station}}. Here’s {{show}}.' },
  tides: { high: 'High tide is at {{time}}.' },
};
const text = [
  'export const en = {',
  '  time: {',
  "    midday: 'midday',",
  '  },',
  "  goodbye: 'Bye for now.',",
  '  welcome: {',
  '    withShow:',
  "      'Welcome to {{station}}. Here’s {{show}}.',",
  '  },',
  '  tides: {',
  "    high: 'High tide is at {{time}}.',",
  '  },',
  '} as const;',
].join('\n');

test('has every sentence with an example, in the order of a conversation, and its line', () => {
  const page = scriptPage(script, { file: 'en.ts', text });
  expect(page.split('\n')).toEqual([
    'SOMEBODY OPENS THE SKILL   (en.ts, line 6)',
    '   7  Welcome to This is the Coast. Here’s Breakfast with Paddy.',
    '',
    'GOODBYE   (en.ts, line 5)',
    '   5  Bye for now.',
    '',
    'TIDES   (en.ts, line 10)',
    '  11  High tide is at half past six.',
    '',
    'THE TIME   (en.ts, line 2)',
    '   3  midday',
  ]);
});

test('says what another region hears in place of what', () => {
  const other = { ...script, goodbye: 'Catch you later.' };
  expect(elsewherePage('What is said in en-AU', 'en-AU.ts', script, other).split('\n')).toEqual([
    'WHAT IS SAID IN EN-AU   (en-AU.ts)',
    '      Catch you later.',
    '  for Bye for now.',
  ]);
});

test('knows the line of every sentence that there is', () => {
  const lines = linesOf(readFileSync('lambda/skill/words/en.ts', 'utf8'));
  expect(keysOf(en).filter(({ key }) => !lines.has(key))).toEqual([]);
});

test('has an example for everything that is filled in; write what is missing into simulator/script/examples.ts', () => {
  const missing = keysOf(en).flatMap(({ key, said }) =>
    variablesIn(said)
      .filter((name) => exampleOf(key, name) === undefined)
      .map((name) => `${key} has no example for {{${name}}}`),
  );
  expect(missing).toEqual([]);
});

test('is printed by npm run script', () => {
  const { stdout, status } = spawnSync('npm', ['run', '--silent', 'script'], { encoding: 'utf8' });
  expect(status).toBe(0);
  expect(stdout).toContain('Good morning, and welcome to This is the Coast. Here’s Breakfast with Paddy.');
  expect(stdout).not.toMatch(/\{\{(?!…)/);
  expect(stdout).toContain('WHAT IS SAID IN EN-US   (lambda/skill/words/en-US.ts)');
});
