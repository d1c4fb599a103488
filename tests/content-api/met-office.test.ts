import { weatherDocuments } from '../../lambda/content-api/documents/weather';
import { askMetOffice } from '../../lambda/content-api/sources/met-office';
import { betweenRounds } from '../../lambda/content-api/sources/met-office-cadence';
import type { Weather } from '../../lambda/contract/weather';
import { asking } from './support/asking';
import { forecasts, metOfficeDay, metOfficeHour } from './support/met-office';
import { type Upstream, upstream } from './support/upstream';

let metOffice: Upstream;

beforeEach(async () => {
  metOffice = await upstream();
});
afterEach(() => metOffice.close());

const whitby = { id: 'whitby', name: 'Whitby', latitude: 54.4863, longitude: -0.6133 };
const six = ['Scarborough', 'Filey', 'Whitby', 'Bridlington', 'Hornsea', 'Driffield'].map((name, index) => ({
  id: name.toLowerCase(),
  name,
  latitude: 54 + index / 10,
  longitude: -0.3,
}));
const morning = '2026-08-12T06:12:00Z';

function ask(towns = [whitby]) {
  return askMetOffice({ towns, key: 'the key', url: `${metOffice.url}/point` });
}

async function daysAt(now: string, days: object[], last?: Weather) {
  forecasts(metOffice, days, [metOfficeHour('2026-08-12T06:00Z')]);
  const { facts } = await ask()(asking<Weather>(now, last));
  return facts[0]?.days ?? [];
}

async function hoursAt(now: string, hours: object[]) {
  forecasts(metOffice, [metOfficeDay('2026-08-12')], hours);
  const { facts } = await ask()(asking<Weather>(now));
  return facts[0]?.hours ?? [];
}

test('shows its key, and asks for the days and the hours of a place', async () => {
  await daysAt(morning, [metOfficeDay('2026-08-12')]);
  const place = 'latitude=54.4863&longitude=-0.6133&excludeParameterMetadata=true';
  expect(metOffice.heard.map(({ url }) => url)).toEqual([`/point/daily?${place}`, `/point/hourly?${place}`]);
  expect(metOffice.heard.map(({ headers }) => headers.apikey)).toEqual(['the key', 'the key']);
});

test('tells a day in the station’s words and in miles an hour', async () => {
  const [today] = await daysAt(morning, [metOfficeDay('2026-08-12')]);
  expect(today).toEqual({
    date: '2026-08-12',
    condition: { code: 8, text: 'Low-level cloud' },
    high: 17,
    low: 15,
    feelsLike: 15,
    rainChance: 18,
    wind: { mph: 9, from: 'NE' },
    gustMph: 20,
    uv: 4,
  });
});

test('begins with today, though their list begins with yesterday and without a code for its day', async () => {
  const { daySignificantWeatherCode, ...yesterday } = metOfficeDay('2026-08-11');
  const days = await daysAt(morning, [yesterday, metOfficeDay('2026-08-12'), metOfficeDay('2026-08-13')]);
  expect(days.map(({ date }) => date)).toEqual(['2026-08-12', '2026-08-13']);
});

test('takes the day of an element from its date, also when midnight in UTC is one o’clock here', async () => {
  const days = await daysAt('2026-08-12T23:30:00Z', [metOfficeDay('2026-08-12'), metOfficeDay('2026-08-13')]);
  expect(days.map(({ date }) => date)).toEqual(['2026-08-13']);
});

test('takes the low from the night of the same element', async () => {
  const days = await daysAt(morning, [
    metOfficeDay('2026-08-12', { nightMinScreenTemperature: 9.4 }),
    metOfficeDay('2026-08-13', { nightMinScreenTemperature: -0.3 }),
  ]);
  expect(days.map(({ low }) => low)).toEqual([9, 0]);
  expect(Object.is(days[1]?.low, 0)).toBe(true);
});

test('knows code 0 for a clear night, not for nothing', async () => {
  const [day] = await daysAt(morning, [metOfficeDay('2026-08-12', { daySignificantWeatherCode: 0 })]);
  expect(day?.condition).toEqual({ code: 0, text: 'Clear night' });
  const [hour] = await hoursAt(morning, [metOfficeHour('2026-08-12T06:00Z', { significantWeatherCode: 0 })]);
  expect(hour?.condition).toEqual({ code: 0, text: 'Clear night' });
});

test.each([
  [-1, 'Drizzle'],
  ['NA', undefined],
  [4, undefined],
])('tells the code %p as %p', async (code, text) => {
  const [day] = await daysAt(morning, [metOfficeDay('2026-08-12', { daySignificantWeatherCode: code })]);
  // A day without a code is told by its night.
  expect(day?.condition?.text).toBe(code === 'NA' ? 'Clear night' : text);
  const [hour] = await hoursAt(morning, [metOfficeHour('2026-08-12T06:00Z', { significantWeatherCode: code })]);
  expect(hour?.condition?.text).toBe(text);
});

describe('in the evening, when the day is left out of their list', () => {
  const evening = '2026-08-12T19:00:00Z';
  const night = {
    time: '2026-08-12T00:00Z',
    nightSignificantWeatherCode: 0,
    nightMinScreenTemperature: 12.1,
    nightProbabilityOfPrecipitation: 5,
    midnight10MWindSpeed: 2,
    midnight10MWindDirection: 271,
  };

  test('has tonight’s low and sky, and invents no high', async () => {
    const [today] = await daysAt(evening, [night]);
    expect(today).toEqual({
      date: '2026-08-12',
      condition: { code: 0, text: 'Clear night' },
      high: null,
      low: 12,
      feelsLike: null,
      rainChance: 5,
      wind: { mph: 4, from: 'W' },
      gustMph: null,
      uv: null,
    });
  });

  test('keeps the high that the last good edition had', async () => {
    forecasts(metOffice, [metOfficeDay('2026-08-12')], [metOfficeHour('2026-08-12T06:00Z')]);
    const answer = await ask()(asking<Weather>(morning));
    const list = weatherDocuments(answer, [whitby]).find(({ path }) => path === '/v1/weather');
    const [today] = await daysAt(evening, [night], list?.document as Weather);
    expect(today).toMatchObject({ high: 17, low: 12, feelsLike: 15 });
  });
});

test('tells hours from the one that we are in, for two days', async () => {
  const hours = Array.from({ length: 60 }, (_, hour) =>
    metOfficeHour(`${new Date(Date.UTC(2026, 7, 12, hour)).toISOString().slice(0, 16)}Z`),
  );
  const told = await hoursAt(morning, hours);
  expect(told).toHaveLength(48);
  expect(told[0]).toEqual({
    at: '2026-08-12T06:00:00.000Z',
    condition: { code: 8, text: 'Low-level cloud' },
    temperature: 16,
    feelsLike: 14,
    rainChance: 7,
    wind: { mph: 9, from: 'NE' },
    gustMph: 20,
    uv: 1,
  });
});

test('credits the Met Office', async () => {
  forecasts(metOffice, [metOfficeDay('2026-08-12')], [metOfficeHour('2026-08-12T06:00Z')]);
  const { source } = await ask()(asking<Weather>(morning));
  expect(source).toEqual({
    id: 'met-office',
    name: 'the Met Office',
    credit: 'Contains Met Office data © Crown copyright',
  });
});

test.each([
  ['a wrong key', { status: 401 }, 'answered 401'],
  ['too many calls', { status: 429 }, 'answered 429'],
  ['a page', { body: '<html/>' }, 'answered with something else'],
  ['no places', { body: '{"features":[]}' }, 'answered with something else'],
  ['a number where text belongs', { body: '{"features":1}' }, 'answered with something else'],
])('gives up on %s', async (_, reply, ending) => {
  metOffice.replies(reply);
  await expect(ask()(asking<Weather>(morning))).rejects.toThrow(
    `Met Office forecast: GET ${metOffice.url}/point/daily?latitude=54.4863&longitude=-0.6133&excludeParameterMetadata=true ${ending}`,
  );
});

describe('the calls of a day', () => {
  const hour = 3_600_000;
  const tenMinutes = 600_000;

  test.each([
    [1, 1],
    [6, 1],
    [7, 1.2],
    [12, 2],
    [72, 12],
  ])('%i towns are asked for every %s hours', (towns, hours) => {
    expect(betweenRounds(towns) / hour).toBeCloseTo(hours, 5);
  });

  test('no number of towns that the plan can serve spends more than four fifths of it', () => {
    for (let towns = 1; towns <= 144; towns += 1) {
      expect((24 * hour * towns * 2) / betweenRounds(towns)).toBeLessThanOrEqual(288);
    }
  });

  async function aDay(asked: ReturnType<typeof ask>) {
    for (let at = Date.parse(morning); at < Date.parse(morning) + 24 * hour; at += tenMinutes) {
      await asked(asking<Weather>(new Date(at).toISOString())).catch(() => undefined);
    }
    return metOffice.heard.length;
  }

  test('six towns take 288 in a good day, however often the publisher comes by', async () => {
    forecasts(metOffice, [metOfficeDay('2026-08-12')], [metOfficeHour('2026-08-12T06:00Z')]);
    expect(await aDay(ask(six))).toBe(288);
  });

  test('a day of failures takes one call at a time', async () => {
    metOffice.replies({ status: 500 });
    expect(await aDay(ask(six))).toBe(144);
  });

  test('says when the next call may be made', async () => {
    const many = Array.from({ length: 181 }, (_, index) => ({ ...whitby, id: `town-${index}` }));
    forecasts(metOffice, [metOfficeDay('2026-08-12')], [metOfficeHour('2026-08-12T06:00Z')]);
    const patient = { ...asking<Weather>(morning), signal: AbortSignal.timeout(15_000) };
    await expect(ask(many)(patient)).rejects.toThrow(
      'Met Office forecast: all 360 calls of a day are used: the next may be made at 2026-08-13T06:12:00.000Z',
    );
    expect(metOffice.heard.length).toBeLessThanOrEqual(360);
  });
});
