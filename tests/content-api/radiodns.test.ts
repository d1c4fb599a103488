import { isoDuration } from '../../lambda/content-api/sources/iso-duration';
import { askRadioDns } from '../../lambda/content-api/sources/radiodns';
import type { Schedule } from '../../lambda/contract/shows';
import { asking } from './support/asking';
import { line } from './support/calendar';
import { type Upstream, upstream } from './support/upstream';

let spi: Upstream;

beforeEach(async () => {
  spi = await upstream();
});
afterEach(() => spi.close());

function programme(name: string, time: string, more = ''): string {
  return `<programme id="crid://thisisthecoast.example/${name}" shortId="1">
    <mediumName>${name.slice(0, 16)}</mediumName><longName>${name}</longName>
    <location><time ${time}/></location>${more}</programme>`;
}

function epg(...programmes: string[]): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<epg xmlns="http://www.worlddab.org/schemas/spi/34" xml:lang="en">
  <schedule creationTime="2026-08-12T01:20:00+01:00" originator="This is the Coast">${programmes.join('')}</schedule>
</epg>`;
}

const breakfast = programme('Breakfast', 'time="2026-08-12T06:00:00+01:00" duration="PT4H"');

async function answer(xml: string, options: Partial<Parameters<typeof askRadioDns>[0]> = {}) {
  spi.replies({ body: xml });
  return askRadioDns({ url: `${spi.url}/PI.xml`, ...options })(asking<Schedule>('2026-08-12T12:00:00Z'));
}

test('tells a programme with its people, words and picture', async () => {
  const about = `<mediaDescription><shortDescription>The coast’s own
      start to the day.</shortDescription></mediaDescription>
    <mediaDescription><multimedia url="http://cdn.example/old.png"/>
      <multimedia url="https://cdn.example/breakfast.png" width="320" height="240"/></mediaDescription>
    <credits><credit role="guest"><person>A Guest</person></credit>
      <credit role="presenter"><person><![CDATA[ Paddy ]]></person></credit></credits>`;
  const named = programme('Breakfast', 'time="2026-08-12T06:00:00+01:00" duration="PT4H"', about);
  const { facts, source } = await answer(epg(named), { phone: '01723 336444' });
  expect(facts).toEqual([
    {
      id: 'breakfast-2026-08-12',
      title: 'Breakfast',
      name: 'Breakfast',
      presenter: 'Paddy',
      description: 'The coast’s own start to the day.',
      startsAt: '2026-08-12T05:00:00.000Z',
      endsAt: '2026-08-12T09:00:00.000Z',
      phone: { display: '01723 336444', dial: '+441723336444' },
      image: 'https://cdn.example/breakfast.png',
      filler: false,
      change: null,
    },
  ]);
  expect(source.id).toBe('radiodns');
});

test('reads characters however they are written', async () => {
  const named = programme(
    'Rock &amp; Roll: Paddy&#8217;s &#x201C;Best&#x201D;',
    'time="2026-08-12T06:00:00Z" duration="PT1H"',
  );
  const { facts } = await answer(epg(named.replace(/<mediumName>.*?<\/mediumName>/, '')));
  expect(facts[0]?.title).toBe('Rock & Roll: Paddy’s “Best”');
});

test.each([
  ['with its distance from UTC', 'time="2026-08-12T06:00:00+01:00" duration="PT4H"', '08-12T05:00 to 08-12T09:00'],
  ['in UTC', 'time="2026-08-12T06:00:00Z" duration="PT1H30M"', '08-12T06:00 to 08-12T07:30'],
  ['on the wall', 'time="2026-08-12T06:00:00" duration="PT30M"', '08-12T05:00 to 08-12T05:30'],
  [
    'as it really was',
    'time="2026-08-12T06:00:00+01:00" duration="PT4H" actualTime="2026-08-12T06:02:00+01:00" actualDuration="PT3H58M"',
    '08-12T05:02 to 08-12T09:00',
  ],
  [
    'really begun later, as long as planned',
    'time="2026-08-12T06:00:00+01:00" duration="PT4H" actualTime="2026-08-12T06:30:00+01:00"',
    '08-12T05:30 to 08-12T09:30',
  ],
])('reads a time %s', async (_, time, told) => {
  const { facts } = await answer(epg(programme('Show', time)));
  expect(facts.map(line)).toEqual([`${told} Show`]);
});

test.each([
  ['2026-03-28T22:00:00+00:00', 'PT7H', '2026-03-29T05:00:00.000Z'],
  ['2026-10-24T22:00:00+01:00', 'PT9H', '2026-10-25T06:00:00.000Z'],
])('a night from %s of %s ends at six on the wall', async (from, lasts, ends) => {
  spi.replies({ body: epg(programme('Night', `time="${from}" duration="${lasts}"`)) });
  const noon = asking<Schedule>(`${ends.slice(0, 10)}T12:00:00Z`);
  const { facts } = await askRadioDns({ url: `${spi.url}/PI.xml` })(noon);
  expect(facts.map(({ endsAt }) => endsAt)).toEqual([ends]);
});

test('a programme that is on twice is two shows, and one that is not on the air is none', async () => {
  const twice = breakfast.replace('<location>', '<location><time time="2026-08-13T06:00:00+01:00" duration="PT4H"/>');
  const archive = programme('Archive', 'time="2026-08-12T15:00:00+01:00" duration="PT1H"').replace(
    '<programme',
    '<programme broadcast="off-air"',
  );
  const { facts } = await answer(epg(twice, archive));
  expect(facts.map(line)).toEqual(['08-12T05:00 to 08-12T09:00 Breakfast', '08-13T05:00 to 08-13T09:00 Breakfast']);
});

test('what happens within a programme is not another one', async () => {
  const pun = `<programmeEvent><longName>Pun of the Day</longName>
    <location><relativeTime time="PT3H10M" duration="PT25M"/></location></programmeEvent>`;
  const { facts } = await answer(epg(breakfast.replace('</programme>', `${pun}</programme>`)));
  expect(facts.map(({ name }) => name)).toEqual(['Breakfast']);
});

describe('one document a day', () => {
  const byDay = (found: string[]) => (url: string) => {
    const date = url.slice(1, 9);
    const iso = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6)}`;
    const day = programme('Breakfast', `time="${iso}T06:00:00+01:00" duration="PT4H"`);
    return found.includes(date) ? { body: epg(day) } : { status: 404 };
  };
  const ask = () => askRadioDns({ url: `${spi.url}/{date}_PI.xml` });

  test('takes as many days as there are', async () => {
    spi.replies(byDay(['20260811', '20260812', '20260813']));
    const { facts, problems } = await ask()(asking<Schedule>('2026-08-12T12:00:00Z'));
    expect(facts.map(({ id }) => id)).toEqual(['breakfast-2026-08-12', 'breakfast-2026-08-13']);
    expect(problems).toEqual([]);
    expect(spi.heard).toHaveLength(10);
  });

  test('needs today’s', async () => {
    spi.replies(byDay(['20260813']));
    await expect(ask()(asking<Schedule>('2026-08-12T12:00:00Z'))).rejects.toThrow('20260812_PI.xml answered 404');
  });

  test('a later day that is broken is told, and spoils nothing', async () => {
    const found = byDay(['20260812']);
    spi.replies((url) => (url.includes('20260814') ? { body: '<epg>' } : found(url)));
    const { facts, problems } = await ask()(asking<Schedule>('2026-08-12T12:00:00Z'));
    expect(facts).toHaveLength(1);
    expect(problems).toHaveLength(1);
    expect(problems?.[0]).toContain('20260814_PI.xml answered with something else');
  });
});

test.each([
  ['half a document', epg(breakfast).slice(0, 300), 'answered with something else'],
  ['a page', '<html><body>Not found</body></html>', 'answered with something else'],
  ['JSON', '{}', 'answered with something else'],
  ['a well without a bottom', `<epg>${'<schedule>'.repeat(50_000)}`, 'answered with something else'],
  [
    'a closed well',
    `<epg>${'<schedule>'.repeat(20_000)}${'</schedule>'.repeat(20_000)}</epg>`,
    'answered with something else',
  ],
  [
    'a document with entities of its own',
    `<!DOCTYPE epg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${epg(breakfast)}`,
    'answered with a DOCTYPE: refused',
  ],
])('%s is refused', async (_, xml, ending) => {
  await expect(answer(xml)).rejects.toThrow(`RadioDNS schedule: GET ${spi.url}/PI.xml ${ending}`);
});

test.each([
  ['PT4H', 14_400_000],
  ['PT3H10M', 11_400_000],
  ['P1DT2H', 93_600_000],
  ['P1W', 604_800_000],
  ['PT0S', undefined],
  ['P1M', undefined],
  ['4h', undefined],
  ['-PT1H', undefined],
])('the duration %s is %p ms', (text, ms) => {
  expect(isoDuration(text)).toBe(ms);
});
