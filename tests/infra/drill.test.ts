import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

const run = promisify(execFile);
const drill = (...args: string[]) => run(process.execPath, ['--import', 'tsx', 'infra/drill.ts', ...args]);
const runbook = readFileSync('infra/RUNBOOK.md', 'utf8');

/** What we say may be worded anew any day; what is broken, logged and counted may not change unnoticed. */
const isSaid = (line: string) => /“[^”]+” → \D/.test(line);

test('what the runbook says was seen is what is seen', async () => {
  const { stdout } = await drill();
  const seen = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('{') && !isSaid(line));

  expect(seen.filter((line) => line.startsWith('### '))).toHaveLength(18);
  expect(seen.filter((line) => !runbook.includes(`${line}\n`))).toEqual([]);
}, 180_000);

test('a drill that there is not is refused with the names of those that there are', async () => {
  await expect(drill('Earthquake')).rejects.toMatchObject({
    stderr: expect.stringMatching(/^There is no drill for “Earthquake”\. There are: SkillFails, SkillApologises, /),
  });
}, 30_000);
