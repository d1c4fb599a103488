import type { LogEntry } from '../../lambda/content-api/log';
import { createPublisher } from '../../lambda/content-api/publisher';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { Topic } from '../../lambda/content-api/topic';
import type { Content } from '../../lambda/skill/content/content';
import { jsonLog } from '../../lambda/skill/log';
import { RefusedRequest } from '../../lambda/skill/refused';
import { createSkill } from '../../lambda/skill/skill';
import { stationTopic } from '../content-api/fault-table/faulty-source';
import { weatherSources } from '../content-api/fault-table/weather';
import { calendar, show } from '../content-api/support/calendar';
import { type Upstream, upstream } from '../content-api/support/upstream';
import { tenPastEight, theCoast } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

const clock = () => tenPastEight;
const marks = {
  rightToLeft: '\u202E',
  isolate: '\u2066',
  zero: '\u0000',
  bell: '\u0007',
  joiner: '\u200B',
  escape: '\u001B[31m',
};

let server: Upstream;
beforeEach(async () => {
  server = await upstream();
});
afterEach(() => server.close());

/** What is published of an upstream’s answer, read by the skill as it would be; and what the publisher’s log says. */
async function published(topicAt: (url: string) => Topic, body: string | Buffer) {
  server.replies({ body });
  const store = memoryStore();
  const entries: LogEntry[] = [];
  const topic = { ...topicAt(server.url), tries: 1 };
  await createPublisher({ topics: [topic], store, clock, log: (entry) => entries.push(entry) }).publishOnce();
  const read = async (path: string) => JSON.parse((await store.get(path)) ?? 'null');
  return { read, entries };
}

const newsTopic = (url: string) => {
  const feeds = [{ url: `${url}/feed`, name: 'Coast', category: 'local' }];
  return stationTopic('/v1/news', { news: { from: 'feeds', feeds, flashBriefing: 'text' } }, tenPastEight);
};
const songTopic = (url: string) =>
  stationTopic(
    '/v1/now-playing',
    { nowPlaying: [{ from: 'icecast', url: `${url}/status-json.xsl`, mount: '/coast.mp3', songs: 'artist - title' }] },
    tenPastEight,
  );
const weatherTopic = (url: string) =>
  weatherSources.find(({ name }) => name === 'weather: open-meteo')?.topic(url, tenPastEight) as Topic;
const showsTopic = (url: string) =>
  stationTopic('/v1/schedule', { schedule: { from: 'ical', url: `${url}/shows.ics`, allDay: 'notes' } }, tenPastEight);

const rss = (title: string, doctype = '') =>
  `<?xml version="1.0"?>${doctype}<rss version="2.0"><channel><title>Coast</title><item><title>${title}</title><guid>1</guid><pubDate>Wed, 12 Aug 2026 06:00:00 GMT</pubDate></item></channel></rss>`;

/** Nothing that turns, hides or controls; no tag and no script. */
const clean = /^[^\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u200B-\u200F\uFEFF]*$/u;

const tags = ['news feed “Coast” sent scripts or speech tags among its words: taken out'];
const turned = ['news feed “Coast” sent marks that turn the writing round: taken out'];

test.each([
  ['a script', '&lt;script&gt;alert(1)&lt;/script&gt;High tide', tags],
  ['SSML', '&lt;speak&gt;&lt;audio src="https://forger.example/a.mp3"/&gt;High tide&lt;/speak&gt;', tags],
  ['mark-up in CDATA', '<![CDATA[<b>High</b> tide<script>steal()</script>]]>', tags],
  ['marks that turn the writing', `${marks.rightToLeft}High ${marks.isolate}tide`, turned],
  // Newsrooms’ own software leaves these behind: no reason to complain.
  ['what nobody sees', `Hi${marks.joiner}gh tide`, []],
])(
  'a feed with %s in a title says “High tide”, on the card and on the screen too, and the log says what was taken out',
  async (_, title, said) => {
    const { read, entries } = await published(newsTopic, rss(title));
    const content: Content = { ...station(), news: () => read('/v1/news') };
    const spoken = await listener({ content, device: 'show-8' }).says('latest news');

    expect(spoken.hears).toMatch(/High tide/);
    expect(JSON.stringify(spoken.response)).not.toMatch(/script|alert|steal|forger/);
    for (const text of [spoken.hears, JSON.stringify(spoken.card), ...(await onScreen(spoken)).words])
      expect(text).toMatch(clean);
    expect(entries.map(({ message }) => message)).toEqual(said);
  },
  60_000,
);

const laughs = Array.from({ length: 9 }, (_, n) => `<!ENTITY l${n + 1} "${`&l${n};`.repeat(10)}">`).join('');
test.each([
  ['a billion laughs', rss('&l9;', `<!DOCTYPE r [<!ENTITY l0 "ha">${laughs}]>`)],
  ['somebody else’s file', rss('&x;', '<!DOCTYPE r [<!ENTITY x SYSTEM "file:///etc/passwd">]>')],
  ['tags in tags in tags', `<rss><channel>${'<item>'.repeat(150_000)}`],
  ['zero bytes', Buffer.alloc(5_000)],
  ['10 MB', 'x'.repeat(10_000_000)],
])('a feed of %s tells nothing, and the log says so', async (_, body) => {
  const { read, entries } = await published(newsTopic, body);
  const told = JSON.stringify(await read('/v1/news'));

  expect(told.length).toBeLessThan(10_000);
  expect(told).not.toMatch(/root:|haha/);
  expect(entries).toContainEqual(expect.objectContaining({ level: 'error', document: '/v1/news' }));
});

test('control characters in a stream title reach neither ear nor eye', async () => {
  const title = `To${marks.zero}to${marks.bell} - ${marks.rightToLeft}Africa${marks.escape}`;
  const { read, entries } = await published(
    songTopic,
    JSON.stringify({ icestats: { source: { listenurl: 'http://x/coast.mp3', title } } }),
  );
  const content: Content = { ...station(), nowPlaying: () => read('/v1/now-playing') };
  const spoken = await listener({ content, device: 'show-8' }).says("what's playing");

  expect(spoken.hears).toMatch(/Africa/);
  for (const text of [spoken.hears, ...(await onScreen(spoken)).words]) expect(text).toMatch(clean);
  expect(entries.map(({ message }) => message)).toEqual([
    'icecast sent marks that turn the writing round: taken out',
    'icecast sent control characters: taken out',
  ]);
});

test('a poisoned forecast leaves out what no weather has, and the log says what it was', async () => {
  const daily = { time: [1_786_489_200], weather_code: [3], temperature_2m_max: [900], wind_speed_10m_max: [-4] };
  const hourly = {
    time: [1_786_514_400],
    weather_code: [3],
    temperature_2m: [1e308],
    precipitation_probability: [700],
  };
  const { read, entries } = await published(weatherTopic, JSON.stringify({ daily, hourly }));
  const content: Content = { ...station(), townWeather: () => read('/v1/weather/whitby') };

  expect((await listener({ content }).says('weather in whitby')).hears).not.toMatch(/900|700|-4|e\+?308/);
  expect(entries.map(({ message }) => message)).toEqual([
    'open-meteo sent 900 as a temperature: taken out',
    'open-meteo sent -4 as metres a second of wind: taken out',
    'open-meteo sent 1e+308 as a temperature: taken out',
    'open-meteo sent 700 as a chance of rain: taken out',
  ]);
});

test('a calendar with script and marks in a title names the show', async () => {
  const body = calendar(
    show(
      `${marks.rightToLeft}Break<b>fast</b>${marks.isolate}`,
      '20260105T060000',
      '20260105T100000',
      'RRULE:FREQ=DAILY',
    ),
  );
  const { read, entries } = await published(showsTopic, body);
  const content: Content = { ...station(), onAir: () => read('/v1/on-air') };
  const spoken = await listener({ content, device: 'show-8' }).says("who's on air");

  expect(spoken.hears).toMatch(/Break/);
  for (const text of [spoken.hears, ...(await onScreen(spoken)).words]) expect(text).toMatch(clean);
  expect(entries.map(({ message }) => message)).toEqual(['ical sent marks that turn the writing round: taken out']);
});

describe('a request', () => {
  const lines: string[] = [];
  beforeEach(() => lines.splice(0));
  const skill = createSkill({
    station: theCoast,
    content: station(),
    skillId: 'amzn1.ask.skill.ours',
    clock,
    log: jsonLog((line) => lines.push(line)),
  });
  const from = (applicationId: string, intent: object) => ({
    version: '1.0',
    context: { System: { application: { applicationId } } },
    request: { type: 'IntentRequest', requestId: 'r', intent },
  });

  test('with a forged application id is refused, and the log says so', async () => {
    await expect(skill.answer(from('amzn1.ask.skill.theirs', { name: 'WeatherIntent' }))).rejects.toThrow(
      RefusedRequest,
    );
    expect(lines).toEqual(['{"level":"warn","event":"refused","why":"This request is for another skill"}']);
  });

  test('of a megabyte is answered as any other, and fills no log', async () => {
    const slots = {
      town: { name: 'town', value: 'x'.repeat(1_000_000) },
      [`surplus${'y'.repeat(100_000)}`]: { value: 'z' },
    };
    const { response } = await skill.answer(from('amzn1.ask.skill.ours', { name: 'WeatherIntent', slots }));

    expect(JSON.stringify(response).length).toBeLessThan(24_000);
    expect(lines.join('').length).toBeLessThan(3_000);
    expect(lines.join('')).not.toContain('xxxx');
  });
});
