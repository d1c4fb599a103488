import { age } from '../../lambda/content-api/documents/age';
import { published } from '../../lambda/content-api/documents/document';
import type { Answer } from '../../lambda/content-api/sources/source';
import { SourceFailed } from '../../lambda/content-api/sources/source-failed';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import { topic } from '../../lambda/content-api/topic';
import { countingStore } from './support/counting-store';
import { newsroom } from './support/newsroom';

const minute = 60_000;
const hour = 60 * minute;
const source = { id: 'test', name: 'The test', credit: null };

interface Song {
  title: string;
}

/** A source that names a song, asked every ten seconds; what it says lives for ninety. */
function songs(say: () => Song) {
  return topic({
    document: '/v1/now-playing',
    source: 'test',
    everyMs: 10_000,
    timeoutMs: 1_000,
    ask: async ({ now }): Promise<Answer<Song>> => ({ facts: say(), source, observedAt: now }),
    write: (answer) => {
      const song = { artist: null, album: null, year: null, art: null, startedAt: null, endsAt: null, ...answer.facts };
      const playing = { kind: 'track' as const, track: song };
      return [published('/v1/now-playing', { ...age(answer, 90_000), playing, history: [] })];
    },
  });
}

/** Towns with a forecast each; it lives for six hours, and is asked for every half-hour. */
function towns(names: () => string[]) {
  return topic({
    document: '/v1/weather',
    also: ['/v1/weather/{town}'],
    source: 'test',
    everyMs: 30 * minute,
    timeoutMs: 1_000,
    isEmpty: (document) => document.towns.length === 0,
    ask: async ({ now }): Promise<Answer<string[]>> => ({ facts: names(), source, observedAt: now }),
    write: (answer) => {
      const said = age(answer, 6 * hour);
      const forecasts = answer.facts.map((id) => ({ town: { id, name: id }, days: [] }));
      return [
        ...forecasts.map((one) => published('/v1/weather/{town}', { ...said, ...one, hours: [] }, one.town.id)),
        published('/v1/weather', { ...said, towns: forecasts }),
      ];
    },
  });
}

async function read(store: { get(path: string): Promise<string | undefined> }, path: string) {
  return JSON.parse((await store.get(path)) ?? 'null') as Record<string, unknown> | null;
}

const at = (seconds: number) => new Date(Date.parse('2026-08-12T06:00:00.000Z') + seconds * 1_000).toISOString();

describe('how often a document is written', () => {
  test('an unchanged song is written when half of its life is over, not every ten seconds', async () => {
    const store = countingStore();
    const { publisher, clock } = newsroom([songs(() => ({ title: 'Waterloo' }))], at(0), store);
    for (let second = 0; second <= 100; second += 10) {
      clock.set(at(second));
      await publisher.publishDue();
    }
    expect(store.written).toHaveLength(3);
    expect(await read(store, '/v1/now-playing')).toMatchObject({ observedAt: at(100), stale: false });
  });

  test('a new song is written at once', async () => {
    const store = countingStore();
    let title = 'Waterloo';
    const { publisher, clock } = newsroom([songs(() => ({ title }))], at(0), store);
    await publisher.publishDue();
    title = 'Africa';
    clock.set(at(10));
    await publisher.publishDue();
    expect(store.written).toHaveLength(2);
    expect(await read(store, '/v1/now-playing')).toMatchObject({ playing: { track: { title: 'Africa' } } });
  });

  test('only the town whose forecast changed is written, and the list', async () => {
    const store = countingStore();
    let names = ['filey', 'whitby'];
    const { publisher, clock } = newsroom([towns(() => names)], at(0), store);
    await publisher.publishDue();
    names = ['filey', 'whitby', 'hornsea'];
    clock.set(at(30 * 60));
    await publisher.publishDue();
    expect(store.written.slice(3)).toEqual(['/v1/weather/hornsea', '/v1/weather']);
  });

  test('the same run twice writes nothing the second time', async () => {
    const store = countingStore();
    const { publisher } = newsroom([songs(() => ({ title: 'Waterloo' })), towns(() => ['filey'])], at(0), store);
    await publisher.publishOnce();
    await publisher.publishOnce();
    expect(store.written).toHaveLength(3);
  });

  test('apps that missed an appointment get a new one after ten minutes', async () => {
    const store = countingStore();
    const { publisher, clock } = newsroom([towns(() => ['filey'])], at(0), store);
    await publisher.publishDue();
    expect(await read(store, '/v1/weather')).toMatchObject({ nextPollAt: at(30 * 60 + 1) });

    clock.set(at(30 * 60));
    await publisher.publishDue();
    expect(store.written).toHaveLength(2);
    clock.set(at(60 * 60));
    await publisher.publishDue();
    expect(store.written).toHaveLength(4);
    expect(await read(store, '/v1/weather')).toMatchObject({ nextPollAt: at(90 * 60 + 1) });
  });
});

describe('a document past its life', () => {
  test('says that it is stale, with its true age, and no more of it once it is renewed', async () => {
    let up = true;
    const song = songs(() => {
      if (!up) throw new SourceFailed('down');
      return { title: 'Waterloo' };
    });
    const { publisher, store, clock } = newsroom([song], at(0));
    await publisher.publishDue();
    up = false;
    clock.set(at(89));
    await publisher.publishDue();
    expect(await read(store, '/v1/now-playing')).toMatchObject({ stale: false, observedAt: at(0) });

    clock.set(at(99));
    await publisher.publishDue();
    expect(await read(store, '/v1/now-playing')).toMatchObject({
      stale: true,
      observedAt: at(0),
      expiresAt: at(90),
      playing: { track: { title: 'Waterloo' } },
    });

    up = true;
    clock.set(at(109));
    await publisher.publishDue();
    expect(await read(store, '/v1/now-playing')).toMatchObject({ stale: false, observedAt: at(109) });
  });

  test('says so at its minute, though its upstream wants to be left alone for longer', async () => {
    let up = true;
    const song = songs(() => {
      if (!up) throw new SourceFailed('busy', { retryAfter: '3600' });
      return { title: 'Waterloo' };
    });
    const { publisher, store, clock } = newsroom([song], at(0));
    await publisher.publishDue();
    up = false;
    clock.set(at(10));
    await publisher.publishDue();
    clock.set(at(90));
    await publisher.publishDue();
    expect(await read(store, '/v1/now-playing')).toMatchObject({ stale: true });
  });

  test('every town says so, also after a restart with nobody to ask', async () => {
    const store = memoryStore();
    await newsroom([towns(() => ['filey', 'whitby'])], at(0), store).publisher.publishDue();
    const down = towns(() => {
      throw new SourceFailed('down');
    });
    await newsroom([down], at(7 * 3_600), store).publisher.publishDue();
    for (const path of ['/v1/weather', '/v1/weather/filey', '/v1/weather/whitby']) {
      expect(await read(store, path)).toMatchObject({ stale: true, observedAt: at(0) });
    }
  });
});

describe('what an edition does not name any more', () => {
  test('is withdrawn', async () => {
    const store = countingStore();
    let names = ['filey', 'whitby'];
    const { publisher, clock } = newsroom([towns(() => names)], at(0), store);
    await publisher.publishDue();
    names = ['whitby'];
    clock.set(at(30 * 60));
    await publisher.publishDue();
    expect(store.removed).toEqual(['/v1/weather/filey']);
    expect(await store.get('/v1/weather/filey')).toBeUndefined();
    expect(await read(store, '/v1/weather')).toMatchObject({ towns: [{ town: { id: 'whitby' } }] });
  });

  test('stays when the whole answer is empty: nobody is told less for it', async () => {
    let names = ['filey'];
    const { publisher, store, clock, entries } = newsroom([towns(() => names)], at(0));
    await publisher.publishDue();
    const before = await store.get('/v1/weather');
    names = [];
    clock.set(at(30 * 60));
    await publisher.publishDue();
    expect(await store.get('/v1/weather')).toBe(before);
    expect(await store.get('/v1/weather/filey')).toBeDefined();
    expect(entries.map(({ message }) => message)).toEqual([
      '/v1/weather keeps its last good copy: The test answered with nothing to tell',
    ]);
  });

  test('an empty answer is told when there was never a better one', async () => {
    const { publisher, store } = newsroom([towns(() => [])], at(0));
    await publisher.publishDue();
    expect(await read(store, '/v1/weather')).toMatchObject({ towns: [], stale: false });
  });
});
