import { askMetOfficeWarnings } from '../../lambda/content-api/sources/met-office-warnings';
import { asking } from './support/asking';
import { type Upstream, upstream } from './support/upstream';

/** The feed as the Met Office writes it; the words are ours. */
const feed = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0"><channel><title>Met Office warnings for Yorkshire &amp; Humber</title>
<link>https://www.metoffice.gov.uk/weather/warnings-and-advice/uk-warnings</link><description>Warnings</description>
${items.join('\n')}</channel></rss>`;

interface Item {
  title?: string;
  areas?: string;
  valid?: string;
  id?: string;
}

const item = ({
  title = 'Yellow warning of wind affecting Yorkshire &amp; Humber',
  areas = 'East Riding of Yorkshire, North Yorkshire, West Yorkshire',
  valid = 'valid from 1100 Wed 12 Aug to 2259 Wed 12 Aug',
  id = '0f0f0f0f-0000-4000-8000-000000000001',
}: Item = {}) =>
  `<item><title>${title}</title><link>https://www.metoffice.gov.uk/weather/warnings-and-advice/uk-warnings#?date=2026-08-12&amp;id=${id}</link>
  <description>${title}: ${areas} ${valid}</description></item>`;

const towns = ['Scarborough', 'Whitby', 'Bridlington'].map((name) => ({
  id: name.toLowerCase(),
  name,
  latitude: 54,
  longitude: 0,
}));
const areas = { 'North Yorkshire': ['Scarborough', 'Whitby'], 'East Riding of Yorkshire': ['Bridlington'] };

let metOffice: Upstream;
beforeAll(async () => {
  metOffice = await upstream();
});
afterAll(() => metOffice.close());

async function told(body: string, at = '2026-08-12T06:12:00Z', ours: Record<string, string[]> = areas) {
  metOffice.replies({ headers: { 'Content-Type': 'application/rss+xml' }, body });
  return askMetOfficeWarnings({ region: 'yh', areas: ours, towns, url: metOffice.url })(asking(at));
}

test('asks for its region, and credits the Met Office', async () => {
  const { source } = await told(feed(item()));
  expect(metOffice.heard.at(-1)?.url).toBe('/yh');
  expect(source).toMatchObject({ name: 'the Met Office', credit: expect.stringContaining('Met Office') });
});

test('reads a warning: its level, its hazard, its times, its towns', async () => {
  const { facts, problems } = await told(feed(item()));
  expect(problems).toEqual([]);
  expect(facts).toEqual([
    {
      id: '0f0f0f0f-0000-4000-8000-000000000001',
      level: 'yellow',
      hazard: 'wind',
      headline: 'Yellow warning of wind',
      from: '2026-08-12T11:00:00.000Z',
      until: '2026-08-12T23:00:00.000Z', // midnight in summer: 2259 UTC is 23:59
      towns: null,
      url: 'https://www.metoffice.gov.uk/weather/warnings-and-advice/uk-warnings#?date=2026-08-12&id=0f0f0f0f-0000-4000-8000-000000000001',
    },
  ]);
});

test.each([
  ['North Yorkshire, York', ['scarborough', 'whitby']],
  ['East Riding of Yorkshire', ['bridlington']],
  ['East Riding of Yorkshire, North Yorkshire', null],
])('%s is for %j', async (named, ids) => {
  expect((await told(feed(item({ areas: named })))).facts.map((one) => one.towns)).toEqual([ids]);
});

test('one for other counties is not ours', async () => {
  expect((await told(feed(item({ areas: 'West Yorkshire, South Yorkshire' })))).facts).toEqual([]);
});

test('with no counties set up, all of them are for the whole coast', async () => {
  const { facts } = await told(feed(item({ areas: 'West Yorkshire' })), undefined, {});
  expect(facts.map((one) => one.towns)).toEqual([null]);
});

test('an item for each day of a warning is one warning', async () => {
  const { facts } = await told(
    feed(
      item({ valid: 'valid from 1800 Wed 12 Aug to 2259 Wed 12 Aug', areas: 'North Yorkshire' }),
      item({ valid: 'valid from 2300 Wed 12 Aug to 1000 Thu 13 Aug', areas: 'East Riding of Yorkshire' }),
    ),
  );
  expect(facts).toMatchObject([{ from: '2026-08-12T18:00:00.000Z', until: '2026-08-13T10:00:00.000Z', towns: null }]);
});

test('the gravest comes first', async () => {
  const grave = (level: string, id: string) =>
    item({
      title: `${level} warning of rain, wind affecting Yorkshire &amp; Humber`,
      id: `${id.repeat(8)}-0000-4000-8000-000000000001`,
    });
  const { facts } = await told(feed(grave('Yellow', 'a'), grave('Red', 'b'), grave('Amber', 'c')));
  expect(facts.map(({ headline }) => headline)).toEqual([
    'Red warning of rain and wind',
    'Amber warning of rain and wind',
    'Yellow warning of rain and wind',
  ]);
});

test.each([
  [
    'over New Year',
    '2026-12-31T18:00:00Z',
    'valid from 2000 Thu 31 Dec to 0900 Fri 01 Jan',
    '2027-01-01T09:00:00.000Z',
  ],
  [
    'in January of one from December',
    '2027-01-01T01:00:00Z',
    'valid from 2000 Thu 31 Dec to 0900 Fri 01 Jan',
    '2027-01-01T09:00:00.000Z',
  ],
])('finds the year that the feed leaves out, %s', async (_, at, valid, until) => {
  const { facts } = await told(feed(item({ valid })), at);
  expect(facts).toMatchObject([{ from: '2026-12-31T20:00:00.000Z', until }]);
});

test('a feed without a warning is good news', async () => {
  expect(await told(feed())).toMatchObject({ facts: [], problems: [] });
});

test.each([
  ['a title of another kind', { title: 'Strike action at the airport' }],
  ['a level that nobody knows', { title: 'Purple warning of wind affecting Yorkshire' }],
  ['no times', { valid: '' }],
  ['a day that no calendar has', { valid: 'valid from 1100 Wed 31 Jun to 2259 Wed 31 Jun' }],
  ['an end before its beginning', { valid: 'valid from 1100 Thu 13 Aug to 1000 Thu 13 Aug' }],
])('says so of an item with %s, and tells the others', async (_, facts) => {
  const answer = await told(feed(item(facts), item({ id: '0f0f0f0f-0000-4000-8000-000000000002' })));
  expect(answer.facts).toHaveLength(1);
  expect(answer.problems).toEqual([
    expect.stringMatching(/^Met Office warnings: “.*” is not in the form that we know$/),
  ]);
});

test.each(['<html><title>Log in</title></html>', feed(item()).slice(0, 400), ''])(
  'refuses what is no feed: %.20s',
  async (body) => {
    await expect(told(body)).rejects.toThrow(/Met Office warnings/);
  },
);
