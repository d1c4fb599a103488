import { readStationFile } from '../../lambda/content-api/station-file';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { Store } from '../../lambda/content-api/stores/store';
import { topicsOf } from '../../lambda/content-api/topics';
import { type DocumentAt, documents, type Template } from '../../lambda/contract/documents';
import { newsroom } from './support/newsroom';
import { stationFolder } from './support/station-folder';
import { type Upstream, upstream } from './support/upstream';

const noon = '2026-08-12T12:00:00.000Z';
const inTwoMinutes = '2026-08-12T12:02:00.000Z';

let server: Upstream;
beforeEach(async () => {
  server = await upstream();
});
afterEach(() => server.close());

/** A station with two feeds, whose publisher can be started anew. */
function stationWithFeeds(more = '') {
  const folder = stationFolder();
  const feeds = `      - { url: '${server.url}/local', name: Coast News }
      - { url: '${server.url}/world', name: World, category: world }`;
  folder.edit('station.yaml', 'news:\n    from: sample', `news:\n    from: feeds\n    feeds:\n${feeds}\n${more}`);
  const store = memoryStore();
  const started = (at: string) => {
    const topics = topicsOf(readStationFile(folder.path), folder.path, new Date(at));
    return newsroom(
      topics.filter(({ document }) => document === '/v1/news'),
      at,
      store,
    );
  };
  return { store, started };
}

async function read<T extends Template>(store: Store, template: T, path: string = template): Promise<DocumentAt<T>> {
  return documents[template].parse(JSON.parse((await store.get(path)) ?? 'null')) as DocumentAt<T>;
}

const item = (title: string) =>
  `<item><title>${title}</title><description>About ${title}.</description><pubDate>Wed, 12 Aug 2026 10:00:00 GMT</pubDate></item>`;
const rss = (...titles: string[]) =>
  `<rss version="2.0"><channel><title>Coast</title>${titles.map(item).join('')}</channel></rss>`;
const tells = (feeds: Record<string, string[]>) => server.replies((url) => ({ body: rss(...(feeds[url] ?? [])) }));

test('withdraws a story that its feed has withdrawn, from the list, by its address and from the flash briefing', async () => {
  const { store, started } = stationWithFeeds();
  tells({ '/local': ['Fire', 'Tide'], '/world': ['Peace'] });
  const { publisher, clock } = started(noon);
  await publisher.publishOnce();
  const fire = (await read(store, '/v1/news')).stories.find(({ title }) => title === 'Fire');
  expect((await read(store, '/v1/news/{id}', `/v1/news/${fire?.id}`)).title).toBe('Fire');

  clock.set(inTwoMinutes);
  tells({ '/local': ['Tide'], '/world': ['Peace'] });
  await publisher.publishOnce();
  expect((await read(store, '/v1/news')).stories.map(({ title }) => title)).toEqual(['Tide', 'Peace']);
  expect(await store.get(`/v1/news/${fire?.id}`)).toBeUndefined();
  expect(await store.get('/v1/flash-briefing')).not.toContain('Fire');
});

test('tells after a restart what a feed told before it, if that feed fails now', async () => {
  const { store, started } = stationWithFeeds();
  tells({ '/local': ['Tide'], '/world': ['Peace'] });
  await started(noon).publisher.publishOnce();
  const peace = (await read(store, '/v1/news')).stories.find(({ title }) => title === 'Peace');

  server.replies((url) => (url === '/local' ? { body: rss('Tide', 'Fire') } : { status: 500 }));
  const { publisher, entries } = started(inTwoMinutes);
  await publisher.publishOnce();
  const { stories, observedAt } = await read(store, '/v1/news');
  expect(stories.map(({ title }) => title).toSorted()).toEqual(['Fire', 'Peace', 'Tide']);
  expect(observedAt).toBe(noon);
  expect((await read(store, '/v1/news/{id}', `/v1/news/${peace?.id}`)).summary).toBe('About Peace.');
  expect(entries.map(({ message }) => message)).toEqual([`news feed “World”: GET ${server.url}/world answered 500`]);
});

test('keeps the last good edition when every feed sends what is no feed', async () => {
  const { store, started } = stationWithFeeds();
  tells({ '/local': ['Tide'] });
  const { publisher, clock, entries } = started(noon);
  await publisher.publishOnce();
  const before = await store.get('/v1/news');

  clock.set(inTwoMinutes);
  server.replies({ body: '<html><body>Back soon</body></html>' });
  await publisher.publishOnce();
  expect(await store.get('/v1/news')).toBe(before);
  expect(entries[0]?.message).toContain('/v1/news keeps its last good copy: news feed “Coast News”: GET ');
});

test('has a flash briefing of audio, if the station wants one, once there is a bulletin', async () => {
  const { store, started } = stationWithFeeds('    flashBriefing: audio');
  tells({ '/local': ['Tide'] });
  const { publisher, clock } = started(noon);
  await publisher.publishOnce();
  expect(await store.get('/v1/flash-briefing')).toBeUndefined();

  clock.set(inTwoMinutes);
  const audio = '<enclosure url="https://coast.example/noon.mp3" type="audio/mpeg" length="1"/>';
  server.replies((url) => ({
    body: url === '/local' ? rss('Tide') : rss('News at noon').replace('</item>', `${audio}</item>`),
  }));
  await publisher.publishOnce();
  expect(await read(store, '/v1/flash-briefing')).toEqual({
    uid: 'bulletin-2026-08-12T10:00:00.000Z',
    updateDate: '2026-08-12T10:00:00.0Z',
    titleText: 'News at noon',
    mainText: 'News at noon',
    streamUrl: 'https://coast.example/noon.mp3',
  });
});
