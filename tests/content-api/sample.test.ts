import { statSync } from 'node:fs';
import { nowPlayingDocuments } from '../../lambda/content-api/documents/now-playing';
import { askNowPlaying } from '../../lambda/content-api/sources/now-playing';
import { sampleNews } from '../../lambda/content-api/sources/sample-news';
import { sampleNowPlaying } from '../../lambda/content-api/sources/sample-now-playing';
import { sampleWeather } from '../../lambda/content-api/sources/sample-weather';
import type { News } from '../../lambda/contract/news';
import type { NowPlaying } from '../../lambda/contract/now-playing';
import type { Weather } from '../../lambda/contract/weather';
import { asking } from './support/asking';

const start = '2026-08-12T06:12:00.000Z';
const towns = ['Scarborough', 'Filey', 'Whitby', 'Bridlington', 'Hornsea', 'Driffield'].map((name) => ({
  id: name.toLowerCase(),
  name,
  latitude: 54,
  longitude: 0,
}));

const askSample = askNowPlaying([sampleNowPlaying(new Date(start))], { not: [], spelt: [] });

async function playingAt(at: string) {
  const { playing } = (await askSample(asking<NowPlaying>(at))).facts;
  return playing.kind === 'track' ? playing.track : undefined;
}

test('begins with Waterloo by Abba when it is made, and says until when it plays', async () => {
  expect(await playingAt(start)).toEqual({
    title: 'Waterloo',
    artist: 'Abba',
    album: 'Waterloo',
    year: 1974,
    art: null,
    startedAt: start,
    endsAt: '2026-08-12T06:14:46.000Z',
  });
});

test('plays one record after the other without a gap, and begins again', async () => {
  const titles = new Set<string>();
  let track = await playingAt(start);
  for (let played = 0; played < 10; played += 1) {
    titles.add(track?.title ?? '');
    const next = await playingAt(track?.endsAt ?? '');
    expect(next?.startedAt).toBe(track?.endsAt);
    track = next;
  }
  expect(titles.size).toBe(10);
  expect(track).toMatchObject({ title: 'Waterloo', artist: 'Abba' });
});

test('remembers the twenty records before, as if it had been playing for hours', async () => {
  const { history } = (await askSample(asking<NowPlaying>(start))).facts;
  expect(history).toHaveLength(20);
  expect(history[0]).toMatchObject({ title: 'Mr. Brightside', artist: 'The Killers', endsAt: start });
});

test('is still playing after a year', async () => {
  const track = await playingAt('2027-08-12T06:12:00.000Z');
  expect((track?.startedAt ?? '') <= '2027-08-12T06:12:00.000Z').toBe(true);
  expect((track?.endsAt ?? '') > '2027-08-12T06:12:00.000Z').toBe(true);
});

test('has the station’s August day today, whatever the day', async () => {
  for (const now of [start, '2027-01-31T23:30:00.000Z']) {
    const { facts } = await sampleWeather(towns)(asking<Weather>(now));
    expect(facts.map(({ town, days }) => [town.name, days[0]?.condition?.text, days[0]?.high, days[0]?.low])).toEqual([
      ['Scarborough', 'Low-level cloud', 17, 14],
      ['Filey', 'Low-level cloud', 17, 14],
      ['Whitby', 'Low-level cloud', 17, 15],
      ['Bridlington', 'Low-level cloud', 17, 15],
      ['Hornsea', 'Low-level cloud', 17, 15],
      ['Driffield', 'Low-level cloud', 18, 14],
    ]);
    expect(facts[0]?.days[0]?.date).toBe(now.slice(0, 10));
  }
});

test('forecasts seven days that differ, the same ones whenever it is asked that day', async () => {
  const early = await sampleWeather(towns)(asking<Weather>('2026-08-12T05:00:00Z'));
  const late = await sampleWeather(towns)(asking<Weather>('2026-08-12T20:00:00Z'));
  expect(late.facts).toEqual(early.facts);
  expect(early.facts[2]?.days.map(({ date }) => date.slice(8))).toEqual(['12', '13', '14', '15', '16', '17', '18']);
  expect(new Set(early.facts[2]?.days.map(({ condition }) => condition?.code)).size).toBeGreaterThan(4);
});

test('has today and tomorrow by the hour, between the low and the high, and no sunshine at night', async () => {
  const { facts } = await sampleWeather(towns)(asking<Weather>(start));
  const hours = facts[2]?.hours ?? [];
  expect([hours.length, hours[0]?.at, hours.at(-1)?.at]).toEqual([
    48,
    '2026-08-11T23:00:00.000Z',
    '2026-08-13T22:00:00.000Z',
  ]);
  const today = hours.slice(0, 24).map(({ temperature }) => temperature);
  expect([today[3], today[15]]).toEqual([15, 17]);
  expect(hours.filter(({ uv }) => uv === 0).length).toBeGreaterThanOrEqual(16);
  expect(hours.some(({ at, condition }) => at.endsWith('T02:00:00.000Z') && condition?.text === 'Sunny')).toBe(false);
});

test('asks for new weather when the day turns in London', async () => {
  const { askAgainAt } = await sampleWeather(towns)(asking<Weather>(start));
  expect(askAgainAt?.toISOString()).toBe('2026-08-12T23:00:00.000Z');
});

const bulletinUrl = 'https://content.thisisthecoast.example/audio/bulletin.mp3';

test('has a bulletin of the hour, as long as the recording that lies beside the apology', async () => {
  const { bulletin } = (await sampleNews(bulletinUrl)(asking<News>(start))).facts;

  expect(bulletin).toEqual({
    title: 'Coast News: a sample bulletin',
    url: bulletinUrl,
    publishedAt: '2026-08-12T06:00:00.000Z',
    durationSeconds: 29,
  });
  // Frames of 48,000 bits a second, and nothing else.
  expect(Math.round(statSync('station/audio/bulletin.mp3').size / 6_000)).toBe(bulletin?.durationSeconds);
});

test('tells eight stories of this day, several of them long, local ones first', async () => {
  const { stories } = (await sampleNews(bulletinUrl)(asking<News>(start))).facts;
  expect(stories).toHaveLength(8);
  expect(stories.filter(({ paragraphs }) => paragraphs.length >= 8)).toHaveLength(4);
  expect(stories.map(({ category }) => category).slice(0, 6)).toEqual(Array(6).fill('local'));
  expect(stories[0]).toMatchObject({
    id: 'whitbys-swing-bridge-to-close-on-two-nights-for-its-summer-check',
    publishedAt: '2026-08-12T05:48:00.000Z',
    publisher: { name: 'This is the Coast', credit: null },
  });
  const oldest = Math.min(...stories.map(({ publishedAt }) => Date.parse(publishedAt)));
  expect(Date.parse(start) - oldest).toBeLessThan(7 * 3_600_000);
});

test('says on every document that it is a sample', async () => {
  const answers = await Promise.all([
    askSample(asking<NowPlaying>(start)),
    sampleWeather(towns)(asking<Weather>(start)),
    sampleNews(bulletinUrl)(asking<News>(start)),
  ]);
  for (const { source } of answers) expect(source).toEqual({ id: 'sample', name: 'Sample', credit: 'Sample content' });
});

test('is told as current for a minute and a half', async () => {
  const [published] = nowPlayingDocuments(await askSample(asking<NowPlaying>(start)));
  expect(published?.document).toMatchObject({ observedAt: start, expiresAt: '2026-08-12T06:13:30.000Z' });
});
