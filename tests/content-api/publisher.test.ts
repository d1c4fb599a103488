import { createPublisher } from '../../lambda/content-api/publisher';
import { readStationFile } from '../../lambda/content-api/station-file';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { Topic } from '../../lambda/content-api/topic';
import { topicsOf } from '../../lambda/content-api/topics';
import { type DocumentAt, documents, type Template } from '../../lambda/contract/documents';
import { newsroom } from './support/newsroom';
import { stationFolder } from './support/station-folder';
import { type Upstream, upstream } from './support/upstream';

const morning = '2026-08-12T06:12:00.000Z';

function published<T extends Template>(template: T, body: string | undefined): DocumentAt<T> {
  return documents[template].parse(JSON.parse(body ?? 'null')) as DocumentAt<T>;
}

describe('the committed station', () => {
  function studio() {
    return newsroom(topicsOf(readStationFile('station'), 'station', new Date(morning)), morning);
  }

  test('publishes every document the contract names', async () => {
    const { publisher, store, entries } = studio();
    await publisher.publishOnce();

    const { stories } = published('/v1/news', await store.get('/v1/news'));
    const story = `/v1/news/${stories[0]?.id}`;
    expect(published('/v1/station', await store.get('/v1/station')).name).toBe('This is the Coast');
    expect(published('/v1/now-playing', await store.get('/v1/now-playing')).playing.kind).toBe('track');
    expect(published('/v1/news/{id}', await store.get(story)).title).toBe(stories[0]?.title);
    expect(published('/v1/weather', await store.get('/v1/weather')).towns).toHaveLength(6);
    expect(published('/v1/weather/{town}', await store.get('/v1/weather/whitby')).town.name).toBe('Whitby');
    expect(entries).toEqual([]);
  });

  test('has Breakfast on air and the next three shows', async () => {
    const { publisher, store } = studio();
    await publisher.publishOnce();
    const { shows } = published('/v1/on-air', await store.get('/v1/on-air'));
    expect(shows.map(({ name }) => name)).toEqual(['Breakfast', 'Mid-mornings', 'The Afternoon Show', 'Drive']);
  });

  test('lists eight days from the start of today in London', async () => {
    const { publisher, store } = studio();
    await publisher.publishOnce();
    const { shows } = published('/v1/schedule', await store.get('/v1/schedule'));
    expect(shows[0]).toMatchObject({ name: 'Through the Night', endsAt: '2026-08-12T05:00:00.000Z' });
    expect(shows.at(-1)).toMatchObject({ name: 'Through the Night', startsAt: '2026-08-19T21:00:00.000Z' });
  });

  test('belongs to topics that share no document', () => {
    const topics = topicsOf(readStationFile('station'), 'station', new Date(morning));
    const published = topics.flatMap(({ document, also = [] }) => [document, ...also]);
    expect(published.toSorted()).toEqual(Object.keys(documents).toSorted());
  });

  test('asks for songs every ten seconds, shows every minute, news every two, weather every ten at the latest', () => {
    const topics = topicsOf(readStationFile('station'), 'station', new Date(morning));
    expect(topics.map(({ document, everyMs }) => [document, everyMs / 1_000])).toEqual([
      ['/v1/station', 3_600],
      ['/v1/now-playing', 10],
      ['/v1/schedule', 60],
      ['/v1/news', 120],
      ['/v1/weather', 600],
      ['/v1/warnings', 300],
    ]);
  });

  test('has the next show on air once this one is over', async () => {
    const { publisher, store, clock } = studio();
    clock.set('2026-08-12T09:00:00.000Z');
    await publisher.publishOnce();
    expect(published('/v1/on-air', await store.get('/v1/on-air')).shows[0]?.name).toBe('Mid-mornings');
  });
});

describe('with a real upstream', () => {
  let icecast: Upstream;
  beforeEach(async () => {
    icecast = await upstream();
  });
  afterEach(() => icecast.close());

  function studio() {
    const folder = stationFolder();
    const source = `from: icecast\n    url: ${icecast.url}/status-json.xsl\n    mount: /stream.mp3`;
    folder.edit('station.yaml', 'nowPlaying:\n    from: sample', `nowPlaying:\n    ${source}`);
    const topics = topicsOf(readStationFile(folder.path), folder.path, new Date(morning));
    return newsroom(
      topics.filter(({ document }) => document === '/v1/now-playing'),
      morning,
    );
  }
  const playing = (title: string) =>
    JSON.stringify({ icestats: { source: { listenurl: 'http://localhost/stream.mp3', title } } });

  test('keeps the last good document and its true age when the upstream answers 500', async () => {
    const { publisher, store, clock, entries } = studio();
    icecast.replies({ body: playing('Abba - Waterloo') });
    await publisher.publishOnce();
    const before = await store.get('/v1/now-playing');

    clock.set('2026-08-12T06:12:10.000Z');
    icecast.replies({ status: 500 });
    await publisher.publishOnce();

    expect(await store.get('/v1/now-playing')).toBe(before);
    expect(published('/v1/now-playing', before).observedAt).toBe(morning);
    expect(entries).toEqual([
      {
        level: 'error',
        message: `/v1/now-playing keeps its last good copy: Icecast status: GET ${icecast.url}/status-json.xsl answered 500`,
        source: 'icecast',
        document: '/v1/now-playing',
      },
    ]);
  });

  test('says when it is well again', async () => {
    const { publisher, clock, entries } = studio();
    icecast.replies({ status: 500 });
    await publisher.publishOnce();
    clock.set('2026-08-12T06:12:10.000Z');
    icecast.replies({ body: playing('Abba - Waterloo') });
    await publisher.publishOnce();
    await publisher.publishOnce();

    expect(entries.map(({ level, message }) => [level, message]).slice(1)).toEqual([
      ['info', '/v1/now-playing is published again'],
    ]);
  });

  test('knows when a song began, since it heard the one before', async () => {
    const { publisher, store, clock } = studio();
    icecast.replies({ body: playing('Abba - Waterloo') });
    await publisher.publishOnce();
    clock.set('2026-08-12T06:12:10.000Z');
    icecast.replies({ body: playing('Toto - Africa') });
    await publisher.publishOnce();

    expect(published('/v1/now-playing', await store.get('/v1/now-playing')).playing).toMatchObject({
      kind: 'track',
      track: { title: 'Africa', artist: 'Toto', startedAt: '2026-08-12T06:12:10.000Z' },
    });
  });
});

describe('the clock of a topic', () => {
  function topic(edition: Topic['edition'], more: Partial<Topic> = {}): Topic {
    return { document: '/v1/news', source: 'test', everyMs: 120_000, timeoutMs: 1_000, edition, ...more };
  }
  const nothing = { documents: [], askAgainAt: undefined, problems: [] };

  test('asks only when its time has come', async () => {
    let asked = 0;
    const { publisher, clock } = newsroom([
      topic(async () => {
        asked += 1;
        return nothing;
      }),
    ]);
    await publisher.publishDue();
    clock.set('2026-08-12T06:13:59.999Z');
    await publisher.publishDue();
    expect(asked).toBe(1);
    clock.set('2026-08-12T06:14:00.000Z');
    await publisher.publishDue();
    expect(asked).toBe(2);
  });

  test('asks again when the source wishes', async () => {
    let asked = 0;
    const { publisher, clock } = newsroom([
      topic(async () => {
        asked += 1;
        return { ...nothing, askAgainAt: new Date('2026-08-12T07:00:00Z') };
      }),
    ]);
    await publisher.publishDue();
    clock.set('2026-08-12T06:59:59.999Z');
    await publisher.publishDue();
    expect(asked).toBe(1);
    clock.set('2026-08-12T07:00:00.000Z');
    await publisher.publishDue();
    expect(asked).toBe(2);
  });

  test('never asks a source twice at the same time', async () => {
    let asked = 0;
    let finish = () => {};
    const { publisher } = newsroom([
      topic(async () => {
        asked += 1;
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
        return nothing;
      }),
    ]);
    const both = Promise.all([publisher.publishOnce(), publisher.publishOnce()]);
    finish();
    await both;
    expect(asked).toBe(1);
  });

  test('stops waiting for a source that never answers, and says so', async () => {
    const { publisher, entries } = newsroom([topic(() => new Promise(() => {}), { timeoutMs: 50 })]);
    await publisher.publishOnce();
    expect(entries.map(({ message }) => message)).toEqual([
      '/v1/news keeps its last good copy: test did not answer within 50 ms',
    ]);
  });

  test('one source that fails does not keep the others from being published', async () => {
    const store = memoryStore();
    const { publisher } = newsroom(
      [
        topic(async () => Promise.reject(new Error('no'))),
        topic(async () => {
          await store.put('/v1/weather', 'fine');
          return nothing;
        }),
      ],
      morning,
      store,
    );
    await publisher.publishOnce();
    expect(await store.get('/v1/weather')).toBe('fine');
  });

  test('logs what spoiled nothing, naming source and document', async () => {
    const { publisher, entries } = newsroom([topic(async () => ({ ...nothing, problems: ['one feed is down'] }))]);
    await publisher.publishOnce();
    expect(entries).toEqual([{ level: 'error', message: 'one feed is down', source: 'test', document: '/v1/news' }]);
  });

  test('runs on until it is stopped', async () => {
    let asked = 0;
    const often = topic(async () => {
      asked += 1;
      return { ...nothing, askAgainAt: new Date(0) };
    });
    const clock = () => new Date();
    const stop = createPublisher({ topics: [often], store: memoryStore(), clock, log: () => {} }).run();
    await new Promise((resolve) => setTimeout(resolve, 2_600));
    stop();
    const whenStopped = asked;
    expect(whenStopped).toBe(2);
    await new Promise((resolve) => setTimeout(resolve, 1_200));
    expect(asked).toBe(whenStopped);
  });
});
