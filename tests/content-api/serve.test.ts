import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import type { News } from '../../lambda/contract/news';
import { temporaryFolder } from '../support/temporary-folder';
import { stationFolder } from './support/station-folder';

const run = promisify(execFile);
const program = ['--import', 'tsx', 'lambda/content-api/serve.ts'];

/** As `npm run content-api -- …`, without npm. */
async function contentApi(...options: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  const station = stationFolder();
  station.edit('station.yaml', 'https://stream.thisisthecoast.example/coast.mp3', 'https://127.0.0.1:9/coast.mp3');
  station.edit('station.yaml', 'https://stream.thisisthecoast.example/coast.aac', 'https://127.0.0.1:9/coast.aac');
  const env = { ...process.env, STATION_DIR: station.path };
  return run(process.execPath, [...program, ...options], { env }).then(
    (ended) => ({ code: 0, ...ended }),
    (failed: { code: number; stdout: string; stderr: string }) => failed,
  );
}

test('--check says that all is well, and leaves with 0', async () => {
  const { code, stdout } = await contentApi('--check');
  expect([code, stdout.trimEnd().split('\n').at(-1)]).toEqual([0, 'All is well.']);
}, 20_000);

test('--check-stream says what is wrong with each mount, and leaves with 1', async () => {
  const { code, stdout } = await contentApi('--check-stream');
  expect(code).toBe(1);
  expect(stdout).toContain(
    'mount light: https://127.0.0.1:9/coast.aac\n  ✗ https://127.0.0.1:9/coast.aac cannot be opened',
  );
  expect(stdout.trimEnd().split('\n').at(-1)).toBe('2 things are wrong: see the lines with ✗.');
}, 20_000);

test('an option that nobody knows is refused', async () => {
  const { code, stderr } = await contentApi('--chekc');
  expect(code).toBe(1);
  expect(stderr).toContain("Unknown option '--chekc'");
}, 20_000);

test('serves from its folder what the process before it has published', async () => {
  const folder = temporaryFolder('documents');
  const first = await newsServedFrom(folder);
  expect(first.stories).toHaveLength(8);
  expect(await newsServedFrom(folder)).toEqual(first);
}, 40_000);

async function newsServedFrom(folder: string): Promise<News> {
  const env = { ...process.env, CONTENT_FOLDER: folder, PORT: '0' };
  const server = spawn(process.execPath, program, { env, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for await (const line of createInterface(server.stdout)) {
      const origin = /serves (http:\/\/[\d.:]+)/.exec(line)?.[1];
      if (origin) return (await (await fetch(`${origin}/v1/news`)).json()) as News;
    }
    throw new Error('The content API has stopped without serving anything');
  } finally {
    const ended = once(server, 'exit');
    if (server.exitCode === null && server.kill()) await ended;
  }
}
