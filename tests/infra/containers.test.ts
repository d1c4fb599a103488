import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'yaml';
import { eventually } from '../support/eventually';
import { temporaryFolder } from '../support/temporary-folder';

// Both servers are bundled and started as their images would.
jest.setTimeout(90_000);

const run = promisify(execFile);

interface Stage {
  name: string;
  base: string;
  lines: string[];
}

const dockerfile = readFileSync('Dockerfile', 'utf8').replaceAll('\\\n', ' ');
const stages: Stage[] = dockerfile
  .split(/^FROM /m)
  .slice(1)
  .map((text) => {
    const [from = '', ...lines] = text.split('\n');
    const [base = '', name = ''] = from.split(' AS ');
    return { name, base, lines };
  });
const stage = (name: string) => stages.find((found) => found.name === name) ?? { name, base: '', lines: [] };
const said = ({ lines }: Stage, word: string) =>
  lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length + 1));

/** What the first stage takes from the project. */
const copied = said(stage('build'), 'COPY').flatMap((words) => words.split(' ').slice(0, -1));
/** The folder of the first stage that an image takes. */
const folderOf = (name: string) =>
  /^--from=build \/build\/(\S+) \.\/$/.exec(said(stage(name), 'COPY')[0] ?? '')?.[1] ?? '';

let build: string;
beforeAll(async () => {
  // As the first stage does it: with what is copied, and nothing else.
  build = temporaryFolder('image');
  for (const path of copied) cpSync(path, join(build, path), { recursive: true });
  symlinkSync(resolve('node_modules'), join(build, 'node_modules'));
  const [, script = ''] = said(stage('build'), 'RUN').map((line) => line.replace(/^node /, ''));
  await run(process.execPath, script.split(' '), { cwd: build });
});

const started: ChildProcess[] = [];
afterAll(() => {
  for (const child of started) child.kill('SIGKILL');
});

/** Starts what the image starts, and says at which address. */
async function starts(name: string, environment: Record<string, string>) {
  const env = { PORT: '0', HOST: '127.0.0.1', ...environment };
  const child = spawn(process.execPath, ['index.js'], { cwd: join(build, folderOf(name)), env });
  started.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (text) => {
      output += text;
    });
  }
  const port = () => /"port":(\d+)|127\.0\.0\.1:(\d+)/.exec(output)?.slice(1).find(Boolean);
  await eventually(`${name} listens`, async () => port() !== undefined || child.exitCode !== null);
  return { child, url: `http://127.0.0.1:${port()}`, output: () => output };
}

test('the first stage copies what is there, and what Docker is shown', () => {
  const shown = readFileSync('.dockerignore', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));

  expect(copied).toEqual(expect.arrayContaining(['package.json', 'package-lock.json', 'lambda', 'station', 'infra']));
  expect(copied.filter((path) => !existsSync(path))).toEqual([]);
  expect(copied.filter((path) => !shown.includes(path.split('/')[0] ?? ''))).toEqual([]);
});

test.each(['skill', 'content-api'])('the image of the %s is Node and our code, without root', (name) => {
  const image = stage(name);

  expect(image.base).toBe('node:24-slim');
  expect(said(image, 'USER')).toEqual(['node']);
  expect(said(image, 'CMD')).toEqual(['["node", "index.js"]']);
  expect(said(image, 'HEALTHCHECK')).toHaveLength(1);
  expect(statSync(join(build, folderOf(name), 'index.js')).size).toBeGreaterThan(100_000);
  expect(readFileSync(join(build, folderOf(name), 'LICENCES.txt'), 'utf8')).toContain('axios ');
});

test.each([
  ['skill', { SKILL_ID: 'amzn1.ask.skill.ours', CONTENT_API_URL: 'https://content.example' }],
  ['content-api', {}],
])('the health check of the %s finds it well, and a stopped one not', async (name, environment) => {
  const [check = ''] = said(stage(name), 'HEALTHCHECK');
  const [, ...args]: string[] = JSON.parse(check.slice(check.indexOf('CMD ') + 4));
  const { child, url } = await starts(name, environment);
  const healthy = () =>
    run(process.execPath, args, { env: { PORT: new URL(url).port } }).then(
      () => true,
      () => false,
    );

  // Its first edition is made after it listens.
  await eventually(`${name} is well`, healthy);
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
  expect(await healthy()).toBe(false);
});

test('the skill lets nobody in but Alexa, and keeps the reason to itself', async () => {
  const { url, output } = await starts('skill', { SKILL_ID: 'ours', CONTENT_API_URL: 'https://content.example' });
  const answer = await fetch(url, { method: 'POST', body: '{}' });

  expect([answer.status, await answer.text()]).toEqual([400, '']);
  await eventually('the log says so', async () => output().includes('refused'));
  expect(output()).toContain('{"level":"warn","event":"refused","why":"Signature-256 is missing, or not base64"}');
});

test('the skill does not start without its id', async () => {
  const { child, output } = await starts('skill', { CONTENT_API_URL: 'https://content.example' });

  expect(child.exitCode).toBe(1);
  expect(output()).toBe(
    'SKILL_ID is not set: on the internet the skill answers no stranger. See “Deploy” in README.md.\n',
  );
});

test('CI runs the script that is run everywhere else, on the oldest Node and on the one in AWS', () => {
  const { jobs } = parse(readFileSync('.github/workflows/check.yml', 'utf8'));
  const { engines } = JSON.parse(readFileSync('package.json', 'utf8'));
  const oldest = Number(/\d+/.exec(engines.node)?.[0]);
  const inAws = Number(/NODEJS_(\d+)_X/.exec(readFileSync('infra/constructs/bundled-function.ts', 'utf8'))?.[1]);

  expect(jobs.check.steps.map(({ run }: { run?: string }) => run)).toContain('bash .ci/run');
  expect(jobs.check.strategy.matrix.node).toEqual([oldest, inAws]);
  expect(existsSync('.ci/run')).toBe(true);
});
