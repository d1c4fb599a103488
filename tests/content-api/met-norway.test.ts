import { weatherDocuments } from '../../lambda/content-api/documents/weather';
import { askMetNorway } from '../../lambda/content-api/sources/met-norway';
import { conditionOfSymbol } from '../../lambda/content-api/sources/met-norway-symbols';
import { conditionOf } from '../../lambda/content-api/sources/weather-codes';
import type { Weather } from '../../lambda/contract/weather';
import { asking } from './support/asking';
import { type Upstream, upstream } from './support/upstream';

let met: Upstream;

beforeEach(async () => {
  met = await upstream();
});
afterEach(() => met.close());

const whitby = { id: 'whitby', name: 'Whitby', latitude: 54.48634, longitude: -0.61329 };
const contact = 'studio@thisisthecoast.co.uk';

interface Hour {
  time: string;
  air?: number;
  speed?: number;
  from?: number;
  next1?: string;
  next6?: string;
  next12?: string;
}

function forecast(hours: Hour[]): string {
  const period = (symbol: string | undefined) => symbol && { summary: { symbol_code: symbol }, details: {} };
  const timeseries = hours.map(({ time, air = 10, speed = 1, from = 0, next1, next6, next12 }) => ({
    time,
    data: {
      instant: { details: { air_temperature: air, wind_speed: speed, wind_from_direction: from } },
      ...(next1 && { next_1_hours: period(next1) }),
      ...(next6 && { next_6_hours: period(next6) }),
      ...(next12 && { next_12_hours: period(next12) }),
    },
  }));
  return JSON.stringify({ type: 'Feature', properties: { meta: {}, timeseries } });
}

/** Two August days by the hour, in UTC: cool nights, 14:00 the warmest, a breeze at noon. */
function twoDays(fromHour = 0): Hour[] {
  return Array.from({ length: 48 - fromHour }, (_, index) => {
    const hour = index + fromHour;
    const clock = new Date(Date.parse('2026-08-12T00:00Z') + hour * 3_600_000).toISOString().replace('.000', '');
    const ofDay = hour % 24;
    return {
      time: clock,
      air: 18.4 - Math.abs(ofDay - 14) * 0.5,
      speed: ofDay === 11 ? 8 : 2,
      from: ofDay === 11 ? 50 : 270,
      next1: 'cloudy',
      next6: 'cloudy',
      next12: 'lightrainshowers_day',
    };
  });
}

const expires = { Expires: 'Wed, 12 Aug 2026 06:40:00 GMT', 'Last-Modified': 'Wed, 12 Aug 2026 06:05:00 GMT' };

function ask() {
  return askMetNorway({ towns: [whitby], contact, url: `${met.url}/compact` });
}

async function daysAt(now: string, hours: Hour[], last?: Weather) {
  met.replies({ body: forecast(hours), headers: expires });
  const { facts } = await ask()(asking<Weather>(now, last));
  return facts[0]?.days ?? [];
}

test('says who asks, where the station can be reached, and no more than four decimals', async () => {
  await daysAt('2026-08-12T06:12:00Z', twoDays());
  expect(met.heard).toHaveLength(1);
  expect(met.heard[0]?.url).toBe('/compact?lat=54.4863&lon=-0.6133');
  expect(met.heard[0]?.headers['user-agent']).toBe('ThisIsTheCoast/1.0 studio@thisisthecoast.co.uk');
});

test('makes a day of its hours: symbol of the day, high, low of the night that follows, strongest wind in mph', async () => {
  const [today] = await daysAt('2026-08-12T04:30:00Z', twoDays(4));
  expect(today).toEqual({
    date: '2026-08-12',
    condition: { code: 10, text: 'Light rain showers' },
    high: 18,
    low: 11,
    feelsLike: null,
    rainChance: null,
    wind: { mph: 18, from: 'NE' },
    gustMph: null,
    uv: null,
  });
});

test('tells two days by the hour, from the hour that we are in', async () => {
  met.replies({ body: forecast(twoDays()), headers: expires });
  const { facts } = await ask()(asking<Weather>('2026-08-12T06:12:00Z'));
  const hours = facts[0]?.hours ?? [];
  expect(hours[0]).toEqual({
    at: '2026-08-12T06:00:00.000Z',
    condition: { code: 8, text: 'Low-level cloud' },
    temperature: 14,
    feelsLike: null,
    rainChance: null,
    wind: { mph: 4, from: 'W' },
    gustMph: null,
    uv: null,
  });
  expect(hours).toHaveLength(42);
});

test('does not take six hours for one', async () => {
  met.replies({ body: forecast([{ time: '2026-08-12T12:00:00Z', next6: 'cloudy' }]), headers: expires });
  const { facts } = await ask()(asking<Weather>('2026-08-12T06:12:00Z'));
  expect(facts[0]?.hours).toEqual([]);
});

describe('with several towns', () => {
  const filey = { id: 'filey', name: 'Filey', latitude: 54.2096, longitude: -0.2896 };
  const towns = [whitby, filey];
  const isFor = (url: string, { latitude }: typeof whitby) => url.includes(`lat=${latitude.toFixed(4)}`);

  test('one that fails keeps the forecast it had, and makes the whole as old as that', async () => {
    met.replies({ body: forecast(twoDays()), headers: expires });
    const asked = askMetNorway({ towns, contact, url: `${met.url}/compact` });
    await asked(asking<Weather>('2026-08-12T06:12:00Z'));
    met.replies((url) => (isFor(url, filey) ? { status: 500 } : { body: forecast(twoDays()) }));
    const { facts, observedAt, askAgainAt, problems } = await asked(asking<Weather>('2026-08-12T06:45:00Z'));

    expect(facts.map(({ town, days }) => [town.name, days[0]?.high])).toEqual([
      ['Whitby', 18],
      ['Filey', 18],
    ]);
    expect(observedAt.toISOString()).toBe('2026-08-12T06:12:00.000Z');
    expect(askAgainAt).toBeUndefined();
    expect(problems).toEqual([
      `MET Norway forecast: GET ${met.url}/compact?lat=54.2096&lon=-0.2896 answered 500: the forecast at hand stays`,
    ]);
  });

  test('an upstream that is down is asked for one town, not for all', async () => {
    met.replies({ status: 500 });
    const asked = askMetNorway({ towns, contact, url: `${met.url}/compact` });
    await expect(asked(asking<Weather>('2026-08-12T06:12:00Z'))).rejects.toThrow('answered 500');
    expect(met.heard).toHaveLength(1);
  });
});

test('groups hours by the day in London, not by that of UTC', async () => {
  const hours = [
    { time: '2026-08-12T22:00:00Z', air: 12, next1: 'fog' },
    { time: '2026-08-12T23:00:00Z', air: 30, next1: 'fog' },
    { time: '2026-08-13T11:00:00Z', air: 15, next1: 'fog' },
  ];
  const days = await daysAt('2026-08-12T22:10:00Z', hours);
  expect(days.map(({ date, high }) => [date, high])).toEqual([
    ['2026-08-12', null],
    ['2026-08-13', 30],
  ]);
});

describe('in the evening', () => {
  const evening = '2026-08-12T18:00:00Z';

  test('does not invent today’s high from what is left of the day', async () => {
    const [today] = await daysAt(evening, twoDays(18));
    expect(today).toMatchObject({ date: '2026-08-12', high: null, low: 11, condition: { code: 8 } });
  });

  test('keeps the high that the last good edition of the same day had', async () => {
    const answered = await morningAnswer();
    const [today] = await daysAt(evening, twoDays(18), answered);
    expect(today?.high).toBe(18);
  });

  test('does not keep a high of another day, or of another source', async () => {
    const answered = await morningAnswer();
    const yesterday = JSON.parse(JSON.stringify(answered).replaceAll('2026-08-12', '2026-08-11')) as Weather;
    const sample = { ...answered, source: { id: 'sample', name: 'Sample', credit: null } };
    expect((await daysAt(evening, twoDays(18), yesterday))[0]?.high).toBeNull();
    expect((await daysAt(evening, twoDays(18), sample))[0]?.high).toBeNull();
  });

  async function morningAnswer(): Promise<Weather> {
    met.replies({ body: forecast(twoDays(4)), headers: expires });
    const answer = await ask()(asking<Weather>('2026-08-12T04:30:00Z'));
    const list = weatherDocuments(answer, [whitby]).find(({ path }) => path === '/v1/weather');
    return list?.document as Weather;
  }
});

test('reads entries by six hours, and leaves out the last, which has no symbol and no afternoon', async () => {
  const days = await daysAt('2026-01-12T07:00:00Z', [
    { time: '2026-01-12T06:00:00Z', air: 3, next6: 'cloudy', next12: 'snow' },
    { time: '2026-01-12T12:00:00Z', air: 4, next6: 'cloudy' },
    { time: '2026-01-12T18:00:00Z', air: 1, next6: 'cloudy' },
    { time: '2026-01-13T00:00:00Z', air: -0.4, next6: 'cloudy' },
    { time: '2026-01-13T06:00:00Z', air: -0.2, next6: 'fair_day' },
    { time: '2026-01-13T12:00:00Z', air: 2 },
    { time: '2026-01-14T00:00:00Z', air: 0 },
  ]);
  expect(days).toMatchObject([
    { date: '2026-01-12', condition: { code: 24, text: 'Light snow' }, high: 4, low: 0 },
    { date: '2026-01-13', condition: { code: 1, text: 'Sunny' }, high: 2, low: null },
  ]);
  expect(Object.is(days[0]?.low, 0)).toBe(true);
});

describe('their terms', () => {
  test('a forecast is not asked for again before it expires', async () => {
    met.replies({ body: forecast(twoDays()), headers: expires });
    const asked = ask();
    const first = await asked(asking<Weather>('2026-08-12T06:12:00Z'));
    const second = await asked(asking<Weather>('2026-08-12T06:39:59Z'));

    expect(met.heard).toHaveLength(1);
    expect(first.askAgainAt?.toISOString()).toBe('2026-08-12T06:40:00.000Z');
    expect(second.observedAt.toISOString()).toBe('2026-08-12T06:12:00.000Z');
  });

  test('afterwards it is asked for only if it has changed, and a 304 renews it', async () => {
    met.replies({ body: forecast(twoDays()), headers: expires });
    const asked = ask();
    await asked(asking<Weather>('2026-08-12T06:12:00Z'));
    met.replies({ status: 304, headers: { Expires: 'Wed, 12 Aug 2026 07:15:00 GMT' } });
    const { facts, observedAt, askAgainAt } = await asked(asking<Weather>('2026-08-12T06:40:00Z'));

    expect(met.heard[1]?.headers['if-modified-since']).toBe('Wed, 12 Aug 2026 06:05:00 GMT');
    expect(facts[0]?.days[0]?.high).toBe(18);
    expect(observedAt.toISOString()).toBe('2026-08-12T06:40:00.000Z');
    expect(askAgainAt?.toISOString()).toBe('2026-08-12T07:15:00.000Z');
  });

  test('an answer that does not say when it expires is kept for half an hour, no longer', async () => {
    met.replies({ body: forecast(twoDays()) });
    const { askAgainAt } = await ask()(asking<Weather>('2026-08-12T06:12:00Z'));
    expect(askAgainAt?.toISOString()).toBe('2026-08-12T06:42:00.000Z');
  });

  test.each(['Mon, 11 Aug 2025 06:12:00 GMT', 'Thu, 12 Aug 2032 06:12:00 GMT', 'soon'])(
    'and so is one that is good until %s',
    async (Expires) => {
      met.replies({ body: forecast(twoDays()), headers: { Expires } });
      const { askAgainAt } = await ask()(asking<Weather>('2026-08-12T06:12:00Z'));
      expect(askAgainAt?.toISOString()).toBe('2026-08-12T06:42:00.000Z');
    },
  );

  test('a version that will be switched off is reported, and still told', async () => {
    met.replies({ status: 203, body: forecast(twoDays()), headers: expires });
    const { facts, problems } = await ask()(asking<Weather>('2026-08-12T06:12:00Z'));
    expect(facts[0]?.days[0]?.high).toBe(18);
    expect(problems).toEqual([
      `MET Norway forecast: GET ${met.url}/compact answered 203: this version will be switched off soon`,
    ]);
  });

  test('the document carries their credit', async () => {
    met.replies({ body: forecast(twoDays()), headers: expires });
    const { source } = await ask()(asking<Weather>('2026-08-12T06:12:00Z'));
    expect(source).toEqual({
      id: 'met-norway',
      name: 'MET Norway',
      credit: 'Weather data from MET Norway, CC BY 4.0',
    });
  });
});

test.each([
  ['403: they do not know us', { status: 403 }, 'answered 403'],
  ['429: we ask too often', { status: 429 }, 'answered 429'],
  ['a page', { body: '<html/>' }, 'answered with something else'],
  ['a forecast without entries', { body: forecast([]) }, 'answered with something else'],
])('gives up on %s', async (_, reply, ending) => {
  met.replies(reply);
  await expect(ask()(asking<Weather>('2026-08-12T06:12:00Z'))).rejects.toThrow(
    `MET Norway forecast: GET ${met.url}/compact?lat=54.4863&lon=-0.6133 ${ending}`,
  );
});

test.each([
  ['clearsky_day', 1, 'Sunny'],
  ['clearsky_night', 0, 'Clear night'],
  ['fair_polartwilight', 1, 'Sunny'],
  ['partlycloudy_night', 2, 'Partly cloudy night'],
  ['cloudy', 8, 'Low-level cloud'],
  ['heavyrain', 15, 'Heavy rain'],
  ['rainshowers_night', 9, 'Light rain showers overnight'],
  ['heavysnowshowers_day', 26, 'Heavy snow showers'],
  ['rainandthunder', 30, 'Thunder'],
  ['lightrainshowersandthunder_night', 28, 'Thundery showers overnight'],
  // They spell these two with one s too many.
  ['lightssleetshowersandthunder_day', 29, 'Thundery showers'],
  ['lightssnowshowersandthunder_night', 28, 'Thundery showers overnight'],
])('tells the symbol %s as code %i, “%s”', (symbol, code, text) => {
  expect(conditionOfSymbol(symbol)).toEqual({ code, text });
});

test('tells nothing for a symbol or a code that nobody knows', () => {
  expect(conditionOfSymbol('frogs')).toBeNull();
  expect(conditionOf(4)).toBeNull();
  expect(conditionOf(31)).toBeNull();
});

test('has words for every code the Met Office gives out', () => {
  const known = Array.from({ length: 31 }, (_, code) => code).filter((code) => conditionOf(code) !== null);
  expect(known).toHaveLength(30);
  expect([1, 3, 7, 8, 12].map((code) => conditionOf(code)?.text)).toEqual([
    'Sunny',
    'Sunny intervals',
    'Medium-level cloud',
    'Low-level cloud',
    'Light rain',
  ]);
});
