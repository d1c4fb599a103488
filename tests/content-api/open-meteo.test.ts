import { askOpenMeteo } from '../../lambda/content-api/sources/open-meteo';
import { wmoCondition } from '../../lambda/content-api/sources/open-meteo-codes';
import type { Weather } from '../../lambda/contract/weather';
import { asking } from './support/asking';
import { type Upstream, upstream } from './support/upstream';

let meteo: Upstream;

beforeEach(async () => {
  meteo = await upstream();
});
afterEach(() => meteo.close());

const whitby = { id: 'whitby', name: 'Whitby', latitude: 54.4863, longitude: -0.6133 };
const filey = { id: 'filey', name: 'Filey', latitude: 54.2096, longitude: -0.2896 };
const morning = '2026-08-12T06:12:00Z';

const seconds = (at: string) => Date.parse(at) / 1_000;

/** Three days as they answer: midnight here in seconds of UTC, in columns. Each day’s coolest hour is four in the morning. */
function forecast(firstMidnight = '2026-08-11T23:00:00Z', changes: { daily?: object; hourly?: object } = {}) {
  const days = [0, 1, 2];
  const hours = Array.from({ length: 72 }, (_, hour) => hour);
  return {
    utc_offset_seconds: 3_600,
    daily: {
      time: days.map((day) => seconds(firstMidnight) + day * 86_400),
      weather_code: [3, 0, 61],
      temperature_2m_max: [17.4, 19.6, 16],
      apparent_temperature_max: [15.2, 18.4, 14],
      precipitation_probability_max: [18, 0, null],
      wind_speed_10m_max: [4.1, 2, 9],
      wind_gusts_10m_max: [8.9, 4, 15],
      wind_direction_10m_dominant: [44, 359, 181],
      uv_index_max: [4.35, 6, 2],
      ...changes.daily,
    },
    hourly: {
      time: hours.map((hour) => seconds(firstMidnight) + hour * 3_600),
      temperature_2m: hours.map((hour) => 10 + Math.floor(hour / 24) + Math.abs((hour % 24) - 4) / 2),
      apparent_temperature: hours.map(() => 13.9),
      precipitation_probability: hours.map(() => 7),
      weather_code: hours.map(() => 0),
      is_day: hours.map((hour) => (hour % 24 >= 5 && hour % 24 < 21 ? 1 : 0)),
      wind_speed_10m: hours.map(() => 4.1),
      wind_gusts_10m: hours.map(() => 8.9),
      wind_direction_10m: hours.map(() => 44),
      uv_index: hours.map(() => 1),
      ...changes.hourly,
    },
  };
}

function ask(towns = [whitby]) {
  return askOpenMeteo({ towns, key: 'our-own-key', url: `${meteo.url}/v1/forecast` });
}

async function townAt(now: string, answer: object) {
  meteo.replies({ body: JSON.stringify(answer) });
  const { facts } = await ask()(asking<Weather>(now));
  return facts[0];
}

test('asks once for all towns, with its key, in units that cannot be mistaken', async () => {
  meteo.replies({ body: JSON.stringify([forecast(), forecast()]) });
  const { facts, askAgainAt } = await ask([whitby, filey])(asking<Weather>(morning));
  const asked = new URL(meteo.heard[0]?.url ?? '', meteo.url).searchParams;

  expect(facts.map(({ town }) => town.name)).toEqual(['Whitby', 'Filey']);
  expect(meteo.heard).toHaveLength(1);
  expect(asked.get('latitude')).toBe('54.4863,54.2096');
  expect(asked.get('longitude')).toBe('-0.6133,-0.2896');
  expect(asked.get('apikey')).toBe('our-own-key');
  expect([asked.get('timezone'), asked.get('timeformat'), asked.get('wind_speed_unit')]).toEqual([
    'Europe/London',
    'unixtime',
    'ms',
  ]);
  expect(askAgainAt?.toISOString()).toBe('2026-08-12T06:42:00.000Z');
});

test('one town comes without a list around it', async () => {
  const town = await townAt(morning, forecast());
  expect(town?.days[0]).toEqual({
    date: '2026-08-12',
    condition: { code: 8, text: 'Low-level cloud' },
    high: 17,
    low: 11,
    feelsLike: 15,
    rainChance: 18,
    wind: { mph: 9, from: 'NE' },
    gustMph: 20,
    uv: 4.35,
  });
});

test('takes the low from the night that follows, not from the morning that is over', async () => {
  const town = await townAt(morning, forecast());
  expect(town?.days.map(({ low }) => low)).toEqual([11, 12, null]);
});

test('keeps days apart on the night of a clock change', async () => {
  const october = forecast('2026-10-24T23:00:00Z', {
    daily: { time: ['2026-10-24T23:00:00Z', '2026-10-26T00:00:00Z', '2026-10-27T00:00:00Z'].map(seconds) },
  });
  const town = await townAt('2026-10-25T06:00:00Z', october);
  expect(town?.days.map(({ date }) => date)).toEqual(['2026-10-25', '2026-10-26', '2026-10-27']);
});

test('leaves out a day that is over, and hours that are', async () => {
  const town = await townAt('2026-08-13T06:12:00Z', forecast());
  expect(town?.days[0]?.date).toBe('2026-08-13');
  expect(town?.hours[0]).toEqual({
    at: '2026-08-13T06:00:00.000Z',
    condition: { code: 1, text: 'Sunny' },
    temperature: 13,
    feelsLike: 14,
    rainChance: 7,
    wind: { mph: 9, from: 'NE' },
    gustMph: 20,
    uv: 1,
  });
});

test('says unknown of what is null or not there', async () => {
  const town = await townAt(morning, {
    daily: { time: [seconds('2026-08-11T23:00:00Z')], weather_code: [null], temperature_2m_max: [17] },
    hourly: { time: [seconds('2026-08-12T06:00:00Z')] },
  });
  expect(town?.days[0]).toMatchObject({ condition: null, high: 17, low: null, wind: null, gustMph: null, uv: null });
  expect(town?.hours[0]).toMatchObject({ condition: null, temperature: null });
});

test('leaves out a day of which it knows nothing', async () => {
  const town = await townAt(morning, {
    daily: { time: [seconds('2026-08-11T23:00:00Z')], weather_code: [null] },
    hourly: { time: [seconds('2026-08-12T06:00:00Z')] },
  });
  expect(town?.days).toEqual([]);
});

test.each([
  [0, true, 1, 'Sunny'],
  [0, false, 0, 'Clear night'],
  [2, false, 2, 'Partly cloudy night'],
  [3, true, 8, 'Low-level cloud'],
  [63, true, 12, 'Light rain'],
  [65, false, 15, 'Heavy rain'],
  [80, false, 9, 'Light rain showers overnight'],
  [99, true, 30, 'Thunder'],
])('tells the WMO’s %i as code %s', (code, isDay, ours, text) => {
  expect(wmoCondition(code, isDay)).toEqual({ code: ours, text });
});

test('tells nothing for a code that nobody knows', () => {
  expect([wmoCondition(4, true), wmoCondition(null, true), wmoCondition(undefined, true)]).toEqual([null, null, null]);
});

test.each([
  ['a wrong key', { status: 400 }, 'answered 400'],
  ['a page', { body: '<html/>' }, 'answered with something else'],
  ['fewer towns than were asked for', { body: JSON.stringify([forecast()]) }, 'answered with something else'],
])('gives up on %s, and keeps the key out of the log', async (_, reply, ending) => {
  meteo.replies(reply);
  const failure = await ask([whitby, filey])(asking<Weather>(morning)).catch(String);
  expect(failure).toContain(`Open-Meteo forecast: GET ${meteo.url}/v1/forecast`);
  expect(failure).toContain(ending);
  expect(failure).not.toContain('our-own-key');
});

test('credits Open-Meteo', async () => {
  meteo.replies({ body: JSON.stringify(forecast()) });
  const { source } = await ask()(asking<Weather>(morning));
  expect(source).toEqual({
    id: 'open-meteo',
    name: 'Open-Meteo',
    credit: 'Weather data by Open-Meteo.com, CC BY 4.0',
  });
});
