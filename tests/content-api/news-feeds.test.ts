import { askNewsFeeds } from '../../lambda/content-api/sources/news-feeds';
import type { Feed } from '../../lambda/content-api/station-file-sources';
import type { News } from '../../lambda/contract/news';
import { asking } from './support/asking';
import { type Upstream, upstream } from './support/upstream';

let newsroom: Upstream;

beforeEach(async () => {
  newsroom = await upstream();
});
afterEach(() => newsroom.close());

const noon = '2026-08-12T12:00:00.000Z';
const xml = { 'Content-Type': 'application/rss+xml; charset=utf-8' };

function feed(path = '/feed', more: Partial<Feed> = {}): Feed {
  return { url: `${newsroom.url}${path}`, name: 'Coast News', category: 'local', ...more };
}

function rss(items: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/">
<channel><title>Coast</title><link>https://coast.example/</link><description>News</description>${items}</channel></rss>`;
}

async function storiesFrom(items: string, headers: Record<string, string> = xml) {
  newsroom.replies({ body: rss(items), headers });
  return (await askNewsFeeds([feed()])(asking<News>(noon))).facts;
}

test('tells a whole RSS story: title, summary, paragraphs, times, address and picture', async () => {
  const stories = await storiesFrom(`<item>
    <title>Bridge &amp;amp; harbour reopen</title>
    <link>https://coast.example/bridge</link>
    <guid isPermaLink="false">story-17</guid>
    <description>&lt;p&gt;Both are open again.&lt;/p&gt;</description>
    <content:encoded><![CDATA[<h2>What happened</h2><p>The bridge <a href="https://coast.example/x">opened</a>.</p>
      <ul><li>First boat at six</li><li>First car at seven</li></ul><blockquote>At last!</blockquote>]]></content:encoded>
    <pubDate>Wed, 12 Aug 2026 11:30:00 BST</pubDate>
    <media:content url="/bridge.jpg" type="image/jpeg"/>
  </item>`);

  expect(stories).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      title: 'Bridge & harbour reopen',
      summary: 'Both are open again.',
      paragraphs: ['What happened', 'The bridge opened.', 'First boat at six', 'First car at seven', 'At last!'],
      category: 'local',
      publishedAt: '2026-08-12T10:30:00.000Z',
      updatedAt: null,
      publisher: { name: 'Coast News', credit: null },
      url: 'https://coast.example/bridge',
      image: `${newsroom.url}/bridge.jpg`,
    },
  ]);
});

test('tells an Atom story, with its update', async () => {
  newsroom.replies({
    headers: { 'Content-Type': 'application/atom+xml' },
    body: `<feed xmlns="http://www.w3.org/2005/Atom"><title>Coast</title><id>urn:coast</id><updated>2026-08-12T11:00:00Z</updated>
      <entry><id>urn:coast:1</id><title type="html">&lt;b&gt;Puffins&lt;/b&gt; &amp;amp; gannets</title>
        <link rel="alternate" href="https://coast.example/puffins"/>
        <published>2026-08-12T09:00:00Z</published><updated>2026-08-12T11:00:00Z</updated>
        <summary type="text">More <![CDATA[<than>]]> last year</summary>
        <content type="html">&lt;p&gt;One.&lt;/p&gt;&lt;p&gt;Two.&lt;/p&gt;</content></entry></feed>`,
  });
  const { facts } = await askNewsFeeds([feed()])(asking<News>(noon));
  expect(facts).toMatchObject([
    {
      title: 'Puffins & gannets',
      summary: 'More <than> last year',
      paragraphs: ['One.', 'Two.'],
      publishedAt: '2026-08-12T09:00:00.000Z',
      updatedAt: '2026-08-12T11:00:00.000Z',
      url: 'https://coast.example/puffins',
    },
  ]);
});

test('tells a JSON Feed story of plain text', async () => {
  newsroom.replies({
    headers: { 'Content-Type': 'application/feed+json' },
    body: JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Coast',
      items: [
        {
          id: '1',
          title: 'Regatta',
          url: 'https://coast.example/regatta',
          content_text: 'Three crews & a <close> race.\n\nSunday at two.',
          date_published: '2026-08-12T12:30:00+01:00',
          image: 'https://coast.example/regatta.jpg',
        },
      ],
    }),
  });
  const { facts } = await askNewsFeeds([feed()])(asking<News>(noon));
  expect(facts).toMatchObject([
    {
      title: 'Regatta',
      summary: 'Three crews & a <close> race.',
      paragraphs: ['Three crews & a <close> race.', 'Sunday at two.'],
      publishedAt: '2026-08-12T11:30:00.000Z',
      image: 'https://coast.example/regatta.jpg',
    },
  ]);
});

test('reads words that are all in the title, escaped, with nothing else', async () => {
  const [story] = await storiesFrom(
    '<item><title>&lt;a href="https://coast.example/a"&gt;Road   closed&lt;/a&gt; at Seamer</title><description/></item>',
  );
  expect(story).toMatchObject({ title: 'Road closed at Seamer', summary: null, paragraphs: [] });
});

test('drops what has no title, and repeats no summary that is the title again', async () => {
  const stories = await storiesFrom(
    '<item><description>no title</description></item><item><title>Tide</title><description>Tide</description></item>',
  );
  expect(stories).toMatchObject([{ title: 'Tide', summary: null, paragraphs: [] }]);
});

describe('the charset', () => {
  const story = (prolog: string) =>
    `${prolog}<rss version="2.0"><channel><title>C</title><item><title>Café – £5</title></item></channel></rss>`;
  const windows1252 = (text: string) => Buffer.from(text.replace('–', '\u0096'), 'latin1');

  test.each([
    ['the header', 'text/xml; charset=windows-1252', windows1252(story('<?xml version="1.0"?>'))],
    ['the XML itself', 'text/xml', windows1252(story('<?xml version="1.0" encoding="windows-1252"?>'))],
    ['nothing: UTF-8', 'text/xml', Buffer.from(story('<?xml version="1.0"?>'))],
    ['a header that names one nobody knows', 'text/xml; charset=none', Buffer.from(story('<?xml version="1.0"?>'))],
    [
      'a byte order mark, against the header',
      'text/xml; charset=iso-8859-1',
      Buffer.from(`\ufeff${story('<?xml version="1.0"?>')}`),
    ],
    ['a byte order mark of UTF-16', 'text/xml', Buffer.from(`\ufeff${story('')}`, 'utf16le')],
  ])('is told by %s', async (_, contentType, body) => {
    newsroom.replies({ body, headers: { 'Content-Type': contentType } });
    const { facts } = await askNewsFeeds([feed()])(asking<News>(noon));
    expect(facts[0]?.title).toBe('Café – £5');
  });
});

test('keeps a story’s id while its words change', async () => {
  const item = (title: string) => `<item><title>${title}</title><guid>https://coast.example/1</guid></item>`;
  const [first] = await storiesFrom(item('Fire on the pier'));
  const [second] = await storiesFrom(item('Fire on the pier is out'));
  expect(second?.id).toBe(first?.id);
  expect(second?.title).toBe('Fire on the pier is out');
});

test('dates a story without a date by when it was first seen, and one from the future by now', async () => {
  newsroom.replies({
    body: rss(
      '<item><title>No date</title></item><item><title>Too early</title><pubDate>Wed, 12 Aug 2026 18:00:00 GMT</pubDate></item>',
    ),
    headers: xml,
  });
  const ask = askNewsFeeds([feed()]);
  await ask(asking<News>(noon));
  const { facts } = await ask(asking<News>('2026-08-12T12:10:00.000Z'));
  const times = Object.fromEntries(facts.map(({ title, publishedAt }) => [title, publishedAt]));
  expect(times).toEqual({ 'No date': noon, 'Too early': '2026-08-12T12:10:00.000Z' });
});

test('lists the station’s categories in its order, the newest first in each, and nothing twice', async () => {
  const dated = (title: string, hour: string) =>
    `<item><title>${title}</title><guid>https://x.example/${title}</guid><pubDate>2026-08-12T${hour}:00:00Z</pubDate></item>`;
  newsroom.replies((url) => ({
    headers: xml,
    body:
      url === '/local' ? rss(dated('old', '08') + dated('new', '10')) : rss(dated('world', '11') + dated('new', '10')),
  }));
  const feeds = [feed('/local'), feed('/world', { name: 'Sky News', category: 'national', credit: '(c) Sky News' })];
  const { facts, source } = await askNewsFeeds(feeds)(asking<News>(noon));
  expect(facts.map(({ title, publisher }) => [title, publisher.name])).toEqual([
    ['new', 'Coast News'],
    ['old', 'Coast News'],
    ['world', 'Sky News'],
  ]);
  expect(source).toEqual({ id: 'feeds', name: 'Coast News, Sky News', credit: '(c) Sky News' });
});

describe('when one feed fails', () => {
  const local = rss('<item><title>local</title></item>');
  const world = rss('<item><title>world</title></item>');
  const ask = () => askNewsFeeds([feed('/local'), feed('/world', { name: 'World' })]);
  const titles = (facts: { title: string }[]) => facts.map(({ title }) => title).toSorted();

  test('keeps its stories for an hour, says how old the whole is, and what went wrong', async () => {
    newsroom.replies((url) => ({ body: url === '/local' ? local : world, headers: xml }));
    const asked = ask();
    await asked(asking<News>(noon));

    newsroom.replies((url) => (url === '/local' ? { body: local, headers: xml } : { status: 500 }));
    const { facts, observedAt, problems } = await asked(asking<News>('2026-08-12T12:30:00.000Z'));
    expect(titles(facts)).toEqual(['local', 'world']);
    expect(observedAt.toISOString()).toBe(noon);
    expect(problems).toEqual([`news feed “World”: GET ${newsroom.url}/world answered 500`]);

    const later = await asked(asking<News>('2026-08-12T13:00:00.001Z'));
    expect(titles(later.facts)).toEqual(['local']);
    expect(later.observedAt.toISOString()).toBe('2026-08-12T13:00:00.001Z');
  });

  test('gives up when none answers', async () => {
    newsroom.replies({ status: 503 });
    await expect(ask()(asking<News>(noon))).rejects.toThrow(
      `news feed “Coast News”: GET ${newsroom.url}/local answered 503; news feed “World”: GET ${newsroom.url}/world answered 503`,
    );
  });
});

test.each([
  ['a page', '<!doctype html><html><body>hello</body></html>'],
  ['a feed that was cut off', rss('<item><title>Half</title></item>').slice(0, -30)],
  ['nothing', ''],
  [
    'an entity bomb from outside',
    '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;</title>',
  ],
])('gives up on %s', async (_, body) => {
  newsroom.replies({ body, headers: xml });
  await expect(askNewsFeeds([feed()])(asking<News>(noon))).rejects.toThrow(
    `news feed “Coast News”: GET ${newsroom.url}/feed answered with something that is not a whole feed`,
  );
});

test('does not ask for a body that has not changed', async () => {
  newsroom.replies({
    body: rss('<item><title>Same</title></item>'),
    headers: { ...xml, ETag: '"1"', 'Last-Modified': 'Wed, 12 Aug 2026 10:00:00 GMT' },
  });
  const ask = askNewsFeeds([feed()]);
  await ask(asking<News>(noon));
  newsroom.replies({ status: 304 });
  const { facts, observedAt } = await ask(asking<News>('2026-08-12T12:02:00.000Z'));

  expect(newsroom.heard[1]?.headers).toMatchObject({
    'if-none-match': '"1"',
    'if-modified-since': 'Wed, 12 Aug 2026 10:00:00 GMT',
  });
  expect(facts.map(({ title }) => title)).toEqual(['Same']);
  expect(observedAt.toISOString()).toBe('2026-08-12T12:02:00.000Z');
});
