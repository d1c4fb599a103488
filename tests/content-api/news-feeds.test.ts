import type { NewsFacts } from '../../lambda/content-api/sources/news-edition';
import { askNewsFeeds } from '../../lambda/content-api/sources/news-feeds';
import type { Answer } from '../../lambda/content-api/sources/source';
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
  return (await askNewsFeeds([feed()])(asking<News>(noon))).facts.stories;
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
    <media:content url="https://coast.example/bridge.jpg" type="image/jpeg" width="640" height="360"/>
  </item>`);

  expect(stories).toEqual([
    {
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      title: 'Bridge & harbour reopen',
      summary: 'Both are open again.',
      paragraphs: ['What happened', 'The bridge opened.', 'First boat at six.', 'First car at seven.', 'At last!'],
      category: 'local',
      publishedAt: '2026-08-12T10:30:00.000Z',
      updatedAt: null,
      publisher: { name: 'Coast News', credit: null },
      url: 'https://coast.example/bridge',
      image: 'https://coast.example/bridge.jpg',
      imageSize: { width: 640, height: 360 },
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
  expect(facts.stories).toMatchObject([
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
  expect(facts.stories).toMatchObject([
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
    ['its bytes, against a header that says Latin-1', 'text/xml; charset=iso-8859-1', Buffer.from(story(''))],
    ['its bytes, against a header that says UTF-8', 'text/xml; charset=utf-8', windows1252(story(''))],
    [
      'its bytes, against XML that says UTF-16',
      'text/xml',
      Buffer.from(story('<?xml version="1.0" encoding="utf-16"?>')),
    ],
  ])('is told by %s', async (_, contentType, body) => {
    newsroom.replies({ body, headers: { 'Content-Type': contentType } });
    const { facts } = await askNewsFeeds([feed()])(asking<News>(noon));
    expect(facts.stories[0]?.title).toBe('Café – £5');
  });
});

test('keeps a story’s id while its words change', async () => {
  const item = (title: string) => `<item><title>${title}</title><guid>https://coast.example/1</guid></item>`;
  const [first] = await storiesFrom(item('Fire on the pier'));
  const [second] = await storiesFrom(item('Fire on the pier is out'));
  expect(second?.id).toBe(first?.id);
  expect(second?.title).toBe('Fire on the pier is out');
});

test('dates a story without a date by when it was first seen, and one from the future too', async () => {
  newsroom.replies({
    body: rss(
      '<item><title>No date</title></item><item><title>Too early</title><pubDate>Wed, 12 Aug 2026 18:00:00 GMT</pubDate></item>',
    ),
    headers: xml,
  });
  const ask = askNewsFeeds([feed()]);
  await ask(asking<News>(noon));
  const { facts } = await ask(asking<News>('2026-08-12T12:10:00.000Z'));
  const times = Object.fromEntries(facts.stories.map(({ title, publishedAt }) => [title, publishedAt]));
  expect(times).toEqual({ 'No date': noon, 'Too early': noon });
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
  expect(facts.stories.map(({ title, publisher }) => [title, publisher.name])).toEqual([
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
    expect(titles(facts.stories)).toEqual(['local', 'world']);
    expect(observedAt.toISOString()).toBe(noon);
    expect(problems).toEqual([`news feed “World”: GET ${newsroom.url}/world answered 500`]);

    const later = await asked(asking<News>('2026-08-12T13:00:00.001Z'));
    expect(titles(later.facts.stories)).toEqual(['local']);
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
])('gives up on %s', async (_, body) => {
  newsroom.replies({ body, headers: xml });
  await expect(askNewsFeeds([feed()])(asking<News>(noon))).rejects.toThrow(
    `news feed “Coast News”: GET ${newsroom.url}/feed answered with something that is not a whole feed`,
  );
});

test('refuses a feed that brings entities of its own', async () => {
  const body = `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${rss('<item><title>&x;</title></item>')}`;
  newsroom.replies({ body, headers: xml });
  await expect(askNewsFeeds([feed()])(asking<News>(noon))).rejects.toThrow(
    `news feed “Coast News”: GET ${newsroom.url}/feed answered with entities of its own: refused`,
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
  expect(facts.stories.map(({ title }) => title)).toEqual(['Same']);
  expect(observedAt.toISOString()).toBe('2026-08-12T12:02:00.000Z');
});

describe('a story that changes', () => {
  const item = (title: string, more = '') =>
    rss(`<item><title>${title}</title><guid>1</guid><pubDate>Wed, 12 Aug 2026 09:00:00 GMT</pubDate>${more}</item>`);
  const later = '2026-08-12T12:02:00.000Z';

  async function twice(first: string, second: string, last?: News) {
    const ask = askNewsFeeds([feed()]);
    newsroom.replies({ body: first, headers: xml });
    const before = (await ask(asking<News>(noon, last))).facts.stories;
    newsroom.replies({ body: second, headers: xml });
    const after = (await ask(asking<News>(later, last))).facts.stories;
    return { before: before[0], after: after[0], count: after.length };
  }

  test('in its words keeps its id and its date, and says when it was seen to change', async () => {
    const { before, after } = await twice(item('Fire on the pier'), item('Fire on the pier is out'));
    expect(before).toMatchObject({ updatedAt: null, publishedAt: '2026-08-12T09:00:00.000Z' });
    expect(after).toMatchObject({ id: before?.id, title: 'Fire on the pier is out' });
    expect(after).toMatchObject({ updatedAt: later, publishedAt: '2026-08-12T09:00:00.000Z' });
  });

  test('in nothing was not updated', async () => {
    const { after } = await twice(item('Fire on the pier'), item('Fire on the pier'));
    expect(after?.updatedAt).toBeNull();
  });

  test('in its date was updated then', async () => {
    const { after } = await twice(item('Fire'), item('Fire').replace('09:00', '11:30'));
    expect(after).toMatchObject({
      publishedAt: '2026-08-12T09:00:00.000Z',
      updatedAt: '2026-08-12T11:30:00.000Z',
    });
  });

  test('while we were not there is compared with what is published', async () => {
    newsroom.replies({ body: item('Fire'), headers: xml });
    const first = await askNewsFeeds([feed()])(asking<News>(noon));
    newsroom.replies({ body: item('Fire is out'), headers: xml });
    const { facts } = await askNewsFeeds([feed()])(asking<News>(later, publishedFrom(first)));
    expect(facts.stories[0]).toMatchObject({ title: 'Fire is out', updatedAt: later });
  });

  test('so much that it is gone is gone from the news', async () => {
    const two = item('Fire').replace('</item>', '</item><item><title>Tide</title><guid>2</guid></item>');
    const { count, after } = await twice(two, item('Fire'));
    expect([count, after?.title]).toEqual([1, 'Fire']);
  });
});

/** What the publisher made of an answer: the list without the paragraphs. */
function publishedFrom({ facts, source, observedAt }: Answer<NewsFacts>): News {
  const stories = facts.stories.map(({ paragraphs, ...headline }) => headline);
  const at = observedAt.toISOString();
  const age = { observedAt: at, expiresAt: at, stale: false, nextPollAt: at };
  return { ...age, source, stories, bulletin: facts.bulletin };
}

test('takes a feed that has lost all its items for a broken one, for an hour', async () => {
  const feeds = [feed('/local'), feed('/world', { name: 'World' })];
  const one = rss('<item><title>One</title></item>');
  newsroom.replies({ body: one, headers: xml });
  const ask = askNewsFeeds(feeds);
  await ask(asking<News>(noon));
  newsroom.replies((url) => ({ body: url === '/local' ? one : rss(''), headers: xml }));
  const { facts, problems } = await ask(asking<News>('2026-08-12T12:02:00.000Z'));
  expect(facts.stories.map(({ title }) => title)).toEqual(['One']);
  expect(problems).toEqual([`news feed “World”: GET ${newsroom.url}/world answered without a single story`]);
});

test('passes on when a feed that was asked too often wants to be asked again', async () => {
  newsroom.replies({ status: 429, headers: { 'Retry-After': '600' } });
  await expect(askNewsFeeds([feed()])(asking<News>(noon))).rejects.toMatchObject({ retryAfter: '600' });
});

test('keeps the bulletin that was published before a restart while a feed is silent', async () => {
  const bulletin = { title: 'At noon', url: 'https://coast.example/n.mp3', publishedAt: noon, durationSeconds: null };
  newsroom.replies((url) =>
    url === '/local' ? { body: rss('<item><title>One</title></item>'), headers: xml } : { status: 500 },
  );
  const ask = askNewsFeeds([feed('/local'), feed('/audio', { name: 'Bulletins' })]);
  const source = { id: 'feeds', name: 'Coast News', credit: null };
  const last = publishedFrom({ facts: { stories: [], bulletin }, source, observedAt: new Date(noon) });
  expect((await ask(asking<News>('2026-08-12T12:02:00.000Z', last))).facts.bulletin).toEqual(bulletin);
});

describe('the same story in two feeds', () => {
  const told = async (ours: string, theirs: string) => {
    newsroom.replies((url) => ({ body: rss(url === '/ours' ? ours : theirs), headers: xml }));
    const { facts } = await askNewsFeeds([feed('/ours'), feed('/theirs', { name: 'Agency' })])(asking<News>(noon));
    return facts.stories.map(({ title, publisher }) => `${publisher.name}: ${title}`).toSorted();
  };
  const item = (title: string, more = '') => `<item><title>${title}</title>${more}</item>`;

  test.each([
    ['word by word', 'Swing bridge to close', 'Swing Bridge to Close'],
    ['in other words', 'Whitby swing bridge to close for one night', 'Whitby’s swing bridge closes for a night'],
  ])('%s is told once, as the first feed has it', async (_, ours, theirs) => {
    expect(await told(item(ours), item(theirs))).toEqual([`Coast News: ${ours}`]);
  });

  test('at the same address is told once', async () => {
    const ours = item('Bridge shuts', '<link>https://www.coast.example/bridge/?utm_source=rss</link>');
    const theirs = item('Crossing to be closed', '<link>http://coast.example/bridge</link>');
    expect(await told(ours, theirs)).toEqual(['Coast News: Bridge shuts']);
  });

  test.each([
    ['another town', 'Whitby lifeboat launched to a stricken yacht', 'Filey lifeboat launched to a stricken yacht'],
    ['another number', 'Man aged 45 rescued from the harbour wall', 'Man aged 54 rescued from the harbour wall'],
    ['another matter', 'Brass band returns to Filey', 'New lights for the west pier'],
  ])('is not %s', async (_, ours, theirs) => {
    expect(await told(item(ours), item(theirs))).toEqual([`Agency: ${theirs}`, `Coast News: ${ours}`].toSorted());
  });

  test('is not the same headline of another week', async () => {
    const tides = (day: string) => item('Tide times', `<pubDate>${day} Aug 2026 08:00:00 GMT</pubDate>`);
    expect(await told(tides('12'), tides('05'))).toEqual(['Agency: Tide times', 'Coast News: Tide times']);
  });
});

describe('a bulletin', () => {
  const audio = (hour: string, more = '') =>
    `<item><title>Coast News at ${hour}</title><pubDate>Wed, 12 Aug 2026 ${hour}:00:00 GMT</pubDate>
     <description>&lt;p&gt;The news.&lt;/p&gt;&lt;p&gt;Every hour.&lt;/p&gt;</description>
     <enclosure url="https://coast.example/${hour}.mp3" type="audio/mpeg" length="900000"/>${more}</item>`;

  async function from(items: string, at = noon) {
    newsroom.replies({
      body: rss(items).replace('<rss', '<rss xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'),
      headers: xml,
    });
    return (await askNewsFeeds([feed()])(asking<News>(at))).facts;
  }

  test('is the latest of a feed of audio, whose items are no stories', async () => {
    const facts = await from(audio('10') + audio('11', '<itunes:duration>2:02</itunes:duration>'));
    expect(facts).toEqual({
      stories: [],
      bulletin: {
        title: 'Coast News at 11',
        url: 'https://coast.example/11.mp3',
        publishedAt: '2026-08-12T11:00:00.000Z',
        durationSeconds: 122,
      },
    });
  });

  test('of unknown length says so, and one of yesterday is none', async () => {
    expect((await from(audio('10'))).bulletin?.durationSeconds).toBeNull();
    expect((await from(audio('10'), '2026-08-13T10:00:00.001Z')).bulletin).toBeNull();
  });

  test('is not the interview that goes with a story', async () => {
    const story = `${audio('11')}<item><title>Words only</title></item>`;
    const { stories, bulletin } = await from(story);
    expect(stories.map(({ title }) => title).toSorted()).toEqual(['Coast News at 11', 'Words only']);
    expect(bulletin).toBeNull();
  });

  test('must come over HTTPS', async () => {
    expect((await from(audio('11').replace('https', 'http'))).bulletin).toBeNull();
  });
});

describe('the picture of a story', () => {
  const https = (name: string) => `https://coast.example/${name}.jpg`;
  test.each([
    ['an enclosure', `<enclosure url="${https('a')}" type="image/jpeg" length="1"/>`, https('a'), null],
    [
      'a thumbnail with its size',
      `<media:thumbnail url="${https('a')}" width="320" height="180"/>`,
      https('a'),
      { width: 320, height: 180 },
    ],
    [
      'the widest, rather than a thumbnail',
      `<media:thumbnail url="${https('s')}" width="70" height="70"/><media:group><media:content url="${https('l')}" medium="image" width="800" height="450"/></media:group>`,
      https('l'),
      { width: 800, height: 450 },
    ],
    [
      'the size that another mention of it gives',
      `<enclosure url="${https('a')}" type="image/jpeg" length="0"/><media:thumbnail url="${https('a')}" width="70" height="70"/>`,
      https('a'),
      { width: 70, height: 70 },
    ],
    [
      'the first in its text, but no counting pixel',
      `<description>&lt;img src="${https('pixel')}" width="1" height="1"&gt;&lt;img class='x' src='${https('b')}?a=1&amp;amp;b=2'&gt;Text</description>`,
      `${https('b')}?a=1&b=2`,
      null,
    ],
    ['none over plain HTTP', '<enclosure url="http://coast.example/a.jpg" type="image/jpeg" length="1"/>', null, null],
    ['none behind a password', '<media:thumbnail url="https://me:pw@coast.example/a.jpg"/>', null, null],
    ['none from a script', '<media:thumbnail url="javascript:alert(1)"/>', null, null],
  ])('is %s', async (_, markup, image, imageSize) => {
    const [story] = await storiesFrom(`<item><title>Picture</title>${markup}</item>`);
    expect(story).toMatchObject({ image, imageSize });
  });
});
