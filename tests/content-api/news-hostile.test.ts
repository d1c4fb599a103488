import fc from 'fast-check';
import { newsDocuments } from '../../lambda/content-api/documents/news';
import { decodeFeed } from '../../lambda/content-api/sources/feed-charset';
import { type Told, toldBy } from '../../lambda/content-api/sources/feed-stories';
import { askNewsFeeds } from '../../lambda/content-api/sources/news-feeds';
import { folded } from '../../lambda/content-api/sources/same-story';
import { SourceFailed } from '../../lambda/content-api/sources/source-failed';
import type { News, Story } from '../../lambda/contract/news';
import { asking } from './support/asking';
import { upstream } from './support/upstream';

const feed = { url: 'https://coast.example/feed', name: 'Coast News', category: 'local' };
const now = new Date('2026-08-12T12:00:00.000Z');

/** Nobody may wait longer for a feed to be read, whatever is in it. */
const patienceMs = 4_000;

/** What listeners would get of these bytes: documents that keep the contract, or a refusal that says why. */
function published(body: Buffer, contentType?: string): Story[] {
  const began = Date.now();
  const told = read(body, contentType);
  expect(Date.now() - began).toBeLessThan(patienceMs);
  if (!told) return [];

  const facts = { stories: folded([told.stories]), bulletin: told.bulletin };
  const source = { id: 'feeds', name: 'Coast News', credit: null };
  const documents = newsDocuments({ facts, source, observedAt: now }).map(({ document }) => document);
  for (const document of documents) expect(JSON.stringify(document)).not.toMatch(unfit);
  return documents.filter((document): document is Story => 'paragraphs' in document);
}

/** Control characters and halves of characters as JSON writes them, marks that turn the writing round, and tags with a will. */
const unfit = /\\u00[01]|\\ud[89a-f]|[\u202a-\u202e\u2066-\u2069\u200b\ufeff]|<script|<speak|<break/i;

function read(body: Buffer, contentType: string | undefined): Told | undefined {
  try {
    return toldBy(decodeFeed(body, contentType), feed, now);
  } catch (error) {
    expect(error).toBeInstanceOf(SourceFailed);
    return undefined;
  }
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    ...[
      '<script>alert(1)</script>',
      '<break time="10s"/>',
      '&lt;speak&gt;',
      ']]>',
      '<![CDATA[',
      '&#0;',
      '&#xD800;',
      '&a;',
    ],
    ...[
      '\u202eevil',
      '\u0000',
      '\ufeff',
      '\ud83d',
      '<p>',
      '</p',
      '<li>',
      '<td>',
      '<!--',
      '…',
      '[…]',
      'Read more',
      '&nbsp;',
    ],
    ...[
      'javascript:alert(1)',
      'http://',
      'https://[::1]/x',
      'https://user:pw@x.example/',
      'https://x.example/a b"',
      '//x',
    ],
    ...[
      '+275760-09-13T00:00:00Z',
      '0000-00-00',
      '-1',
      '1e400',
      'Wed, 12 Aug 2026 11:00:00 GMT',
      'NaN',
      '99999999999999999999',
    ],
  ),
);
const text = fc.array(hostile, { maxLength: 6 }).map((parts) => parts.join(' '));
const xml = (value: string) => value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const item = fc
  .record({
    title: text,
    link: text,
    guid: text,
    description: text,
    content: text,
    date: text,
    image: text,
    size: text,
  })
  .map(
    (it) => `<item><title>${xml(it.title)}</title><link>${xml(it.link)}</link><guid>${xml(it.guid)}</guid>
      <description>${xml(it.description)}</description><content:encoded><![CDATA[${it.content}]]></content:encoded>
      <pubDate>${xml(it.date)}</pubDate><media:content url="${xml(it.image)}" type="image/png" width="${xml(it.size)}" height="9"/>
      <enclosure url="${xml(it.link)}" type="audio/mpeg" length="${xml(it.size)}"/><itunes:duration>${xml(it.size)}</itunes:duration></item>`,
  );
const rss = fc.array(item, { maxLength: 4 }).map(
  (items) => `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
    xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>C</title>${items.join('')}</channel></rss>`,
);

test('any bytes at all are refused, or keep the contract', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 2_000 }), fc.option(text, { nil: undefined }), (bytes, type) => {
      published(Buffer.from(bytes), type);
    }),
    { numRuns: 150 },
  );
});

test('a feed with anything in any of its fields keeps the contract', () => {
  fc.assert(
    fc.property(rss, (body) => {
      published(Buffer.from(body));
    }),
    { numRuns: 150 },
  );
});

test('a feed with bytes knocked out, doubled or turned keeps the contract', () => {
  const accidents = fc.array(fc.record({ at: fc.nat(), byte: fc.nat(255), cut: fc.nat(40) }), { maxLength: 8 });
  fc.assert(
    fc.property(
      rss,
      accidents,
      fc.constantFrom('utf-8', 'windows-1252', 'utf-16', 'none'),
      (body, happened, charset) => {
        const bytes = happened.reduce((before, { at, byte, cut }) => {
          const place = at % before.length;
          return Buffer.concat([before.subarray(0, place), Buffer.from([byte]), before.subarray(place + cut)]);
        }, Buffer.from(body));
        published(bytes, `text/xml; charset=${charset}`);
      },
    ),
    { numRuns: 150 },
  );
});

test('a JSON Feed with anything in any of its fields keeps the contract', () => {
  const anything = fc.oneof(text, fc.jsonValue());
  const entry = fc.record({
    id: anything,
    title: anything,
    url: anything,
    content_html: anything,
    content_text: anything,
    summary: anything,
    image: anything,
    date_published: anything,
    date_modified: anything,
    attachments: fc.oneof(
      fc.jsonValue(),
      fc.array(fc.record({ url: anything, mime_type: fc.constant('audio/mpeg'), duration_in_seconds: anything })),
    ),
  });
  const version = 'https://jsonfeed.org/version/1.1';
  fc.assert(
    fc.property(fc.array(fc.oneof(entry, fc.jsonValue()), { maxLength: 4 }), anything, (items, title) => {
      published(Buffer.from(JSON.stringify({ version, title, items })));
    }),
    { numRuns: 150 },
  );
});

const channel = (inside: string) => `<rss version="2.0"><channel><title>C</title>${inside}</channel></rss>`;
const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');

test.each([
  ['a billion laughs', `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs}]>${channel('<item><title>&l9;</title></item>')}`],
  [
    'one long entity, often',
    `<!DOCTYPE r [<!ENTITY a "${'a'.repeat(50_000)}">]>${channel(`<item><title>${'&a;'.repeat(50_000)}</title></item>`)}`,
  ],
  [
    'an entity from a file',
    `<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>${channel('<item><title>x &x;</title></item>')}`,
  ],
  ['tags in tags in tags', channel(`<item><title>T</title><description>${'<b>'.repeat(200_000)}`)],
  [
    'markup in markup in markup',
    channel(`<item><title>T</title><description><![CDATA[${'<ul><li>'.repeat(100_000)}]]></description></item>`),
  ],
  ['thirty thousand items', channel('<item><title>T</title></item>'.repeat(30_000))],
  [
    'attributes without end',
    `<rss version="2.0" ${'a="b" '.repeat(150_000)}><channel><title>C</title></channel></rss>`,
  ],
  ['a title of 900 KB', channel(`<item><title>${'long '.repeat(180_000)}</title></item>`)],
  [
    'pictures without end',
    channel(`<item><title>T</title><description><![CDATA[${'<img src=x '.repeat(80_000)}]]></description></item>`),
  ],
  ['brackets without end', '['.repeat(900_000)],
  ['nothing but spaces', ' '.repeat(900_000)],
])('%s keeps nobody waiting and reaches nobody’s ears', (_, body) => {
  const told = JSON.stringify(published(Buffer.from(body)));
  expect(told).not.toContain('root:');
  expect(told.length).toBeLessThan(100_000);
});

test('over the wire, a hostile feed leaves the good one beside it as it is', async () => {
  const server = await upstream();
  const good = channel('<item><title>Tide</title></item>');
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), async (bytes) => {
      server.replies((url) => ({ body: url === '/good' ? good : Buffer.from(bytes) }));
      const feeds = [
        { ...feed, url: `${server.url}/good` },
        { ...feed, url: `${server.url}/bad`, name: 'Bad' },
      ];
      const { facts, problems = [] } = await askNewsFeeds(feeds)(asking<News>(now.toISOString()));
      expect(facts.stories.map(({ title }) => title)).toEqual(['Tide']);
      expect(problems[0]).toMatch(/^news feed “Bad”: GET .* answered with something that is not a whole feed/);
    }),
    { numRuns: 30 },
  );
  await server.close();
});
