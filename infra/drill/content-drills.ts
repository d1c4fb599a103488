import { reason } from '../../lambda/content-api/log';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import { withStation } from './broken-station';
import type { Drill } from './drill';
import { type LocalSystem, localSystem, seenIn } from './local-system';

const secret = 'a-secret-for-the-drill';

/** What listeners and the apps can lose when nothing, or nothing new, is published. */
export const contentDrills: Drill[] = [
  {
    alarm: 'PublisherIsSilent',
    breaks: 'the publisher has not run for 26 hours',
    see: () =>
      seenIn({ hoursWithoutPublisher: 26 }, async (system) => [
        await system.asks('what’s playing'),
        await system.asks('who’s on air'),
        await system.asks('news'),
        await system.asks('weather in whitby'),
        await system.asks('play the station'),
        system.counted('AnswersWithoutContent'),
        'nothing fails, everything is old: so this alarm, and then those of the documents, are all that tells',
      ]),
  },
  {
    alarm: 'PublisherMissesRuns',
    breaks: 'station.yaml is deployed with a mount’s kbps as a word',
    see: () =>
      withStation('kbps: 128', 'kbps: plenty', async (stationDir) => [
        `every run ends with: ${await localSystem({ stationDir }).then(() => 'nothing', reason)}`.replaceAll(
          `${stationDir}/`,
          'station/',
        ),
        'in AWS each such run goes to the queue of missed runs: six a minute',
      ]),
  },
  {
    alarm: 'SongsCannotBePushed',
    breaks: 'the store takes no more writes, as with a bucket whose grant is gone; the playout system sends a song',
    see: () =>
      withPushes(async (stationDir) => {
        const store = memoryStore();
        let isBroken = false;
        const put: typeof store.put = (...what) =>
          isBroken ? Promise.reject(new Error('Access Denied')) : store.put(...what);
        return seenIn({ stationDir, store: { ...store, put } }, async (system) => {
          const before = await push(system, secret);
          isBroken = true;
          system.waits(4);
          return [before, await push(system, secret, 'Fernando'), `the log: ${system.told.at(-1)}`];
        });
      }),
  },
  {
    alarm: 'PushedSongsAreRefused',
    breaks: 'the playout system has an old secret',
    see: () =>
      withPushes((stationDir) =>
        seenIn({ stationDir }, async (system) => [
          await push(system, 'last-year’s-secret'),
          await system.asks('what’s playing'),
          await push(system, secret),
          'with the right one the song is there at the next question of a listener',
        ]),
      ),
  },
];

async function withPushes(look: (stationDir: string) => Promise<string[]>): Promise<string[]> {
  process.env.NOW_PLAYING_SECRET = secret;
  try {
    return await withStation('nowPlaying:\n    from: sample', 'nowPlaying:\n    from: push', look);
  } finally {
    delete process.env.NOW_PLAYING_SECRET;
  }
}

async function push({ url }: LocalSystem, key: string, title = 'Waterloo'): Promise<string> {
  const headers = { Authorization: `Bearer ${encodeURIComponent(key)}`, 'Content-Type': 'application/json' };
  const body = JSON.stringify({ artist: 'Abba', title });
  const { status } = await fetch(`${url}/v1/now-playing`, { method: 'POST', headers, body });
  return `POST /v1/now-playing “${title}” → ${status}`;
}
