import { readStationFile } from '../../lambda/content-api/station-file';
import { topicsOf } from '../../lambda/content-api/topics';
import type { NowPlaying } from '../../lambda/contract/now-playing';
import { eventually } from '../support/eventually';
import { newsroom } from './support/newsroom';
import { stationFolder } from './support/station-folder';
import { webSocketServer } from './support/web-socket-server';

const morning = '2026-08-12T06:12:00.000Z';
const playing = (title: string) => JSON.stringify({ serviceId: '7', nowPlaying: { title, artist: 'Abba' } });

/** A station whose songs come from a website system that pushes them. */
async function studio() {
  const aiir = await webSocketServer(() => playing('Waterloo'));
  const folder = stationFolder();
  const source = `nowPlaying:\n    { from: aiir, service: "7", url: "${aiir.url}" }`;
  folder.edit('station.yaml', 'nowPlaying:\n    from: sample', source);
  const topics = topicsOf(readStationFile(folder.path), folder.path, new Date(morning));
  const office = newsroom(
    topics.filter(({ document }) => document === '/v1/now-playing'),
    morning,
  );
  const title = async () => {
    const document = JSON.parse((await office.store.get('/v1/now-playing')) ?? '{}') as Partial<NowPlaying>;
    return document.playing?.kind === 'track' ? document.playing.track.title : undefined;
  };
  return { ...office, aiir, title };
}

test('as a process, publishes what an upstream pushes without waiting for the next question', async () => {
  const { publisher, aiir, title, entries } = await studio();
  const stop = publisher.run();
  await eventually('the first song is published', async () => (await title()) === 'Waterloo');

  const pushed = Date.now();
  aiir.says(playing('Fernando'));
  await eventually('the next song is published', async () => (await title()) === 'Fernando');
  expect(Date.now() - pushed).toBeLessThan(2_000);

  stop();
  await eventually('the line is closed', async () => aiir.connections() === 0);
  expect(entries).toEqual([]);
  await aiir.close();
});

test('as a function, asks once and leaves no line open', async () => {
  const { publisher, aiir, title, entries } = await studio();
  await publisher.publishDue();
  expect(await title()).toBe('Waterloo');
  await eventually('the line is closed', async () => aiir.connections() === 0);
  expect(entries).toEqual([]);
  await aiir.close();
});

test('news that comes while a question is under way is not missed', async () => {
  let song = 'Waterloo';
  let answer = () => {};
  const { publisher, store } = newsroom([
    {
      document: '/v1/now-playing',
      source: 'test',
      everyMs: 10_000,
      timeoutMs: 1_000,
      edition: async () => {
        const heard = song;
        await new Promise<void>((resolve) => {
          answer = resolve;
        });
        await store.put('/v1/now-playing', heard);
        return { documents: [], askAgainAt: undefined, problems: [] };
      },
    },
  ]);
  const first = publisher.publishOnce();
  song = 'Fernando';
  const news = publisher.publishAnew('/v1/now-playing');
  answer();
  await first;
  await new Promise((resolve) => setImmediate(resolve));
  answer();
  await news;
  expect(await store.get('/v1/now-playing')).toBe('Fernando');
});
