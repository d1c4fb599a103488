import * as fc from 'fast-check';
import { weatherDocuments } from '../../lambda/content-api/documents/weather';
import { askMetNorway } from '../../lambda/content-api/sources/met-norway';
import { askMetOffice } from '../../lambda/content-api/sources/met-office';
import { askOpenMeteo } from '../../lambda/content-api/sources/open-meteo';
import type { Ask } from '../../lambda/content-api/sources/source';
import { SourceFailed } from '../../lambda/content-api/sources/source-failed';
import type { TownFacts } from '../../lambda/content-api/sources/weather-facts';
import type { Weather } from '../../lambda/contract/weather';
import { asking } from './support/asking';
import { metOfficeDay, metOfficeHour } from './support/met-office';
import { type Upstream, upstream } from './support/upstream';

let anybody: Upstream;

beforeAll(async () => {
  anybody = await upstream();
});
afterAll(() => anybody.close());

const now = '2026-08-12T06:12:00Z';
const towns = [{ id: 'whitby', name: 'Whitby', latitude: 54.4863, longitude: -0.6133 }];

const sources: Record<string, () => Ask<TownFacts[], Weather>> = {
  'met-office': () => askMetOffice({ towns, key: 'key', url: anybody.url }),
  'met-norway': () => askMetNorway({ towns, contact: 'studio@thisisthecoast.co.uk', url: anybody.url }),
  'open-meteo': () => askOpenMeteo({ towns, key: 'key', url: anybody.url }),
};

/** One that has days and hours, whichever is asked for. */
const metOffice = [{ ...metOfficeDay('2026-08-12'), ...metOfficeHour('2026-08-12T06:00Z') }];
const good: Record<string, unknown> = {
  'met-office': { features: [{ properties: { timeSeries: metOffice } }] },
  'met-norway': {
    properties: {
      timeseries: [
        {
          time: '2026-08-12T06:00:00Z',
          data: {
            instant: { details: { air_temperature: 15, wind_speed: 4, wind_from_direction: 44 } },
            next_1_hours: { summary: { symbol_code: 'cloudy' }, details: { probability_of_precipitation: 7 } },
          },
        },
      ],
    },
  },
  'open-meteo': {
    daily: { time: [1_786_489_200], weather_code: [3], temperature_2m_max: [17], wind_speed_10m_max: [4] },
    hourly: { time: [1_786_514_400], weather_code: [3], temperature_2m: [15], precipitation_probability: [7] },
  },
};

/** Any bytes, and good answers in which a value is another. */
function bodies(answer: unknown): fc.Arbitrary<Buffer> {
  const text = JSON.stringify(answer);
  const values = [...text.matchAll(/:("[^"]*"|-?[\d.]+)|\[(-?[\d.]+)\]/g)].map(({ 0: value, index }) => ({
    value,
    index,
  }));
  const other = fc.oneof(fc.double(), fc.integer(), fc.string(), fc.constantFrom(null, 1e308, -1, 1e16, 'NA', [], {}));
  const changed = fc.tuple(fc.constantFrom(...values), other).map(([{ value, index }, put]) => {
    const before = text.slice(0, index + 1);
    const after = text.slice(index + value.length - (value.endsWith(']') ? 1 : 0));
    return Buffer.from(`${before}${JSON.stringify(put)}${after}`);
  });
  return fc.oneof(
    fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
    { arbitrary: changed, weight: 4 },
  );
}

test.each(Object.keys(sources))(
  'whatever %s sends, it is refused or makes a forecast that keeps the contract',
  async (name) => {
    await fc.assert(
      fc.asyncProperty(bodies(good[name]), async (body) => {
        anybody.replies({ body });
        const answer = await sources[name]?.()(asking<Weather>(now)).catch((error: unknown) => error);
        if (answer instanceof SourceFailed) return;
        // Throws when the contract is broken.
        weatherDocuments(answer as Parameters<typeof weatherDocuments>[0], towns);
      }),
      { numRuns: 400 },
    );
  },
  30_000,
);
