import { createPublisher } from '../../lambda/content-api/publisher';
import { SourceFailed } from '../../lambda/content-api/sources/source-failed';
import { folderStore } from '../../lambda/content-api/stores/folder';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { Edition, Topic } from '../../lambda/content-api/topic';
import { temporaryFolder } from '../support/temporary-folder';
import { newsroom } from './support/newsroom';

const at = (seconds: number) => new Date(Date.parse('2026-08-12T06:00:00.000Z') + seconds * 1_000).toISOString();
const nothing: Edition = { documents: [], askAgainAt: undefined, problems: [] };
const down = () => Promise.reject(new SourceFailed('feed: GET https://news.example/ answered 500'));

/** A topic that is asked every two minutes, and what came of it, call by call. */
function asked(edition: () => Promise<Edition>, more: Partial<Topic> = {}) {
  const times: number[] = [];
  const topic: Topic = {
    document: '/v1/news',
    source: 'test',
    everyMs: 120_000,
    timeoutMs: 3_000,
    edition: ({ now }) => {
      times.push((now.getTime() - Date.parse(at(0))) / 1_000);
      return edition();
    },
    ...more,
  };
  return { topic, times };
}

/** Lets a publisher come by at each of these seconds. */
async function comesBy({ publisher, clock }: ReturnType<typeof newsroom>, seconds: number[]) {
  for (const second of seconds) {
    clock.set(at(second));
    await publisher.publishDue();
  }
}

describe('a question that fails', () => {
  test('is put a second time, and the answer to that counts', async () => {
    let calls = 0;
    const { topic } = asked(async () => (++calls === 1 ? down() : nothing), { tries: 2 });
    const { publisher, entries } = newsroom([topic]);
    await publisher.publishOnce();
    expect(calls).toBe(2);
    expect(entries).toEqual([]);
  });

  test('is put no oftener than its tries', async () => {
    const { topic, times } = asked(down, { tries: 2 });
    await newsroom([topic]).publisher.publishOnce();
    expect(times).toEqual([720, 720]);
  });

  test('is put once when the fault is ours', async () => {
    const { topic, times } = asked(() => Promise.reject(new TypeError('x is undefined')), { tries: 3 });
    await newsroom([topic]).publisher.publishOnce();
    expect(times).toHaveLength(1);
  });

  test('is put once a poll after three failures in a row, until one is answered', async () => {
    let up = false;
    const { topic, times } = asked(async () => (up ? nothing : down()), { tries: 2 });
    const room = newsroom([topic], at(0));
    await comesBy(room, [0, 120, 240, 360, 480]);
    expect(times).toEqual([0, 0, 120, 120, 240, 240, 360, 480]);
    expect(room.entries.map(({ message }) => message)).toEqual([
      '/v1/news keeps its last good copy: feed: GET https://news.example/ answered 500',
      'test has failed 3 times in a row: it gets one try a question until it answers',
    ]);

    up = true;
    await comesBy(room, [600]);
    expect(room.entries.at(-1)).toMatchObject({ level: 'info', message: '/v1/news is published again' });
    up = false;
    await comesBy(room, [720]);
    expect(times.slice(8)).toEqual([600, 720, 720]);
  });

  test('is said in the log every ten minutes, not every time', async () => {
    const { topic } = asked(down, { everyMs: 10_000 });
    const room = newsroom([topic], at(0));
    await comesBy(
      room,
      Array.from({ length: 70 }, (_, index) => index * 10),
    );
    expect(room.entries).toHaveLength(2);
  });
});

describe('an upstream that names its time', () => {
  const busy = (retryAfter: string) => () => Promise.reject(new SourceFailed('answered 429', { retryAfter }));

  test.each([
    ['in seconds', '300', 300],
    ['as a date', 'Wed, 12 Aug 2026 06:05:00 GMT', 300],
    ['sooner than we would', '1', 120],
    ['in the past', 'Wed, 12 Aug 2026 05:00:00 GMT', 120],
    ['in a year', '31536000', 3_600],
    ['in no language', 'soon', 120],
  ])('%s is asked again then, within reason', async (_, retryAfter, seconds) => {
    const { topic, times } = asked(busy(retryAfter), { tries: 3 });
    const room = newsroom([topic], at(0));
    await comesBy(room, [0, seconds - 1]);
    expect(times).toEqual([0]);
    await comesBy(room, [seconds]);
    expect(times).toEqual([0, seconds]);
  });
});

describe('the clocks of many topics', () => {
  test('do not strike together: up to a tenth of the wait lies between them', async () => {
    const topics = Array.from({ length: 10 }, () => asked(async () => nothing));
    let now = at(0);
    const chance = [0, 0.3, 0.6, 0.9, 1, 0.1, 0.2, 0.4, 0.5, 0.8];
    let drawn = 0;
    const publisher = createPublisher({
      topics: topics.map(({ topic }) => topic),
      store: memoryStore(),
      clock: () => new Date(now),
      log: () => {},
      random: () => chance[drawn++ % chance.length] ?? 0,
    });
    for (let second = 0; second <= 132; second += 1) {
      now = at(second);
      await publisher.publishDue();
    }
    const struck = topics.map(({ times }) => times[1]).toSorted((a, b) => (a ?? 0) - (b ?? 0));
    expect(struck).toEqual([120, 122, 123, 124, 125, 126, 128, 130, 131, 132]);
  });

  test('ten sources that take 200 ms each are asked in little more than 200 ms', async () => {
    const slow = () => new Promise<Edition>((resolve) => setTimeout(() => resolve(nothing), 200));
    const { publisher } = newsroom(Array.from({ length: 10 }, () => asked(slow).topic));
    await publisher.publishOnce();
    const began = performance.now();
    await publisher.publishOnce();
    expect(performance.now() - began).toBeLessThan(260);
  });
});

describe('after a restart', () => {
  const weather: Partial<Topic> = { document: '/v1/weather', everyMs: 1_800_000 };

  test('appointments are kept: an upstream that was asked a minute ago is not asked again', async () => {
    const folder = temporaryFolder('diary');
    const first = asked(async () => nothing, weather);
    const store = folderStore(folder);
    await store.put('/v1/weather', '{"days":7}');
    await comesBy(newsroom([first.topic], at(0), store), [0]);

    const second = asked(async () => nothing, weather);
    await comesBy(newsroom([second.topic], at(60), folderStore(folder)), [60, 1_799, 1_800]);
    expect([first.times, second.times]).toEqual([[0], [1_800]]);
  });

  test('an upstream that asked for patience still gets it', async () => {
    const store = memoryStore();
    await store.put('/v1/weather', '{"days":7}');
    const busy = () => Promise.reject(new SourceFailed('answered 429', { retryAfter: '3000' }));
    const { topic, times } = asked(busy, weather);
    await comesBy(newsroom([topic], at(0), store), [0]);
    await comesBy(newsroom([topic], at(1_800), store), [1_800, 2_999, 3_000]);
    expect(times).toEqual([0, 3_000]);
  });

  test('appointments are void when their document is not there', async () => {
    const store = memoryStore();
    const { topic, times } = asked(async () => nothing, weather);
    await comesBy(newsroom([topic], at(0), store), [0]);
    await comesBy(newsroom([topic], at(60), store), [60]);
    expect(times).toEqual([0, 60]);
  });

  test('appointments are void when the station has changed its sources', async () => {
    const store = memoryStore();
    await store.put('/v1/weather', '{"days":7}');
    const { topic, times } = asked(async () => nothing, weather);
    for (const setup of ['sample', 'met-norway']) {
      const clock = () => new Date(at(0));
      await createPublisher({ topics: [topic], setup, store, clock, log: () => {} }).publishDue();
    }
    expect(times).toEqual([0, 0]);
  });

  test('a diary that cannot be kept is said in the log, and stops nothing', async () => {
    const store = { ...memoryStore(), put: () => Promise.reject(new Error('disk full')) };
    const { publisher, entries } = newsroom([asked(async () => nothing).topic], at(0), store);
    await publisher.publishDue();
    expect(entries).toEqual([{ level: 'error', message: 'The publisher’s diary cannot be kept: disk full' }]);
  });
});

test('a run that comes some seconds early counts as punctual where it is told so', async () => {
  const { topic, times } = asked(async () => nothing, { everyMs: 60_000 });
  let now = at(0);
  const clock = () => new Date(now);
  const options = { topics: [topic], store: memoryStore(), clock, log: () => {}, random: () => 0 };
  const publisher = createPublisher({ ...options, earlyMs: 5_000 });
  for (const second of [0, 30, 54, 57, 110, 117]) {
    now = at(second);
    await publisher.publishDue();
  }
  expect(times).toEqual([0, 57, 117]);
});
