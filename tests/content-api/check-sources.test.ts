import { checkSources } from '../../lambda/content-api/check/check-sources';
import { printed } from '../../lambda/content-api/check/printed';
import { readStationFile, type StationFile } from '../../lambda/content-api/station-file';
import { type Upstream, upstream } from './support/upstream';

const morning = new Date('2026-08-12T06:12:00.000Z');

let server: Upstream;
beforeEach(async () => {
  server = await upstream();
});
afterEach(() => server.close());

async function check(sources: Partial<StationFile['sources']> = {}) {
  const file = readStationFile('station');
  const findings = await checkSources({ ...file, sources: { ...file.sources, ...sources } }, 'station', () => morning);
  return (about: string) => findings.filter((finding) => finding.about === about);
}

const feed = (path: string, name: string) => ({ url: `${server.url}${path}`, name, category: 'local' });
const newsFrom = (...feeds: ReturnType<typeof feed>[]) => ({
  from: 'feeds' as const,
  feeds,
  flashBriefing: 'text' as const,
});
const rss = (title: string, published: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>N</title><link>https://news.example/</link><description>N</description>
   <item><title>${title}</title><guid>1</guid><pubDate>${published}</pubDate></item></channel></rss>`;

test('the committed station is well, and says so in sentences', async () => {
  const findings = await checkSources(readStationFile('station'), 'station', () => morning);
  const report = printed(findings);
  expect(report).toContain(
    'station from station.yaml\n    This is the Coast, with 2 mounts and the weather for Scarborough, ',
  );
  expect(report).toContain('    On air: “Paddy @ Breakfast” until 10:00.\n');
  expect(report).toContain('    “Waterloo” by Abba, which began just now.\n');
  expect(report).toContain(
    '    6 towns, 7 days for the first.\n    Scarborough today: Low-level cloud, up to 17 °C.\n',
  );
  expect(report).toMatch(/\n\nAll is well\.\n$/);
});

test('a source that fails is named with what it answered', async () => {
  server.replies({ status: 500 });
  const icecast = { from: 'icecast' as const, url: `${server.url}/status`, mount: '/a.mp3', songs: 'title' as const };
  const [finding] = (await check({ nowPlaying: [icecast] }))('now-playing from icecast');
  expect(finding).toEqual({
    about: 'now-playing from icecast',
    got: [],
    wrong: [`Icecast status: GET ${server.url}/status answered 500.`],
  });
});

test('of several sources for the same, each is asked: the first does not hide the others', async () => {
  server.replies((url) => ({ body: url === '/old' ? rss('Tide', 'Mon, 03 Aug 2026 05:00:00 GMT') : 'no feed' }));
  const findings = (await check({ news: newsFrom(feed('/old', 'Old'), feed('/none', 'None')) }))('news from feeds');
  expect(findings).toHaveLength(2);
  expect(findings[0]?.got.slice(0, 2)).toEqual(['1 story from Old.', 'The newest, “Tide”, was published 9 days ago.']);
  expect(findings[0]?.wrong).toEqual(['The newest story was published 9 days ago.']);
  expect(findings[1]?.wrong).toEqual([expect.stringContaining(`news feed “None”: GET ${server.url}/none`)]);
});

test('a stream without a source is silence, which is wrong', async () => {
  server.replies({ body: '{"icestats":{}}' });
  const icecast = { from: 'icecast' as const, url: `${server.url}/status`, mount: '/a.mp3', songs: 'title' as const };
  const [finding] = (await check({ nowPlaying: [icecast] }))('now-playing from icecast');
  expect(finding?.wrong).toEqual(['Nothing is connected to the stream: listeners hear silence.']);
});
