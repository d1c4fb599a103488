import { weatherDocuments } from '../../../lambda/content-api/documents/weather';
import { askMetNorway } from '../../../lambda/content-api/sources/met-norway';
import { askMetOffice } from '../../../lambda/content-api/sources/met-office';
import { askOpenMeteo } from '../../../lambda/content-api/sources/open-meteo';
import { topic } from '../../../lambda/content-api/topic';
import { metOfficeDay, metOfficeHour } from '../support/met-office';
import { type FaultySource, json } from './faulty-source';
import type { WhenWell } from './faulty-upstream';

const hour = 3_600_000;
const towns = [{ id: 'whitby', name: 'Whitby', latitude: 54.4863, longitude: -0.6133 }];

export const weatherSources: FaultySource[] = [
  source('met-norway', (url) => askMetNorway({ towns, contact: 'studio@thisisthecoast.example', url }), metNorway),
  source('met-office', (url) => askMetOffice({ towns, key: 'key', url: `${url}/point` }), metOffice),
  source('open-meteo', (url) => askOpenMeteo({ towns, key: 'key', url: `${url}/v1/forecast` }), openMeteo),
];

function source(name: string, ask: (url: string) => ReturnType<typeof askMetNorway>, whenWell: WhenWell): FaultySource {
  return {
    name: `weather: ${name}`,
    topic: (url) =>
      topic({
        document: '/v1/weather',
        also: ['/v1/weather/{town}'],
        source: name,
        everyMs: 600_000,
        timeoutMs: 20_000,
        ask: ask(url),
        write: (answer) => weatherDocuments(answer, towns),
      }),
    whenWell,
    tells: '"high":17',
  };
}

/** Four days by the hour, from the midnight before: 17.4 °C at the warmest. */
function hoursFrom(now: Date): number[] {
  const midnight = Math.floor(now.getTime() / (24 * hour)) * 24 * hour;
  return Array.from({ length: 96 }, (_, index) => midnight + index * hour);
}

function metNorway(_: string, now: Date) {
  const symbol = { summary: { symbol_code: 'cloudy' }, details: {} };
  const timeseries = hoursFrom(now).map((at) => ({
    time: new Date(at).toISOString().replace('.000', ''),
    data: {
      instant: { details: { air_temperature: 17.4, wind_speed: 4, wind_from_direction: 45 } },
      next_1_hours: symbol,
      next_6_hours: symbol,
      next_12_hours: symbol,
    },
  }));
  const headers = { Expires: new Date(now.getTime() + hour / 2).toUTCString() };
  return { ...json({ type: 'Feature', properties: { meta: {}, timeseries } }), headers };
}

function metOffice(path: string, now: Date) {
  const hours = hoursFrom(now).map((at) => new Date(at).toISOString());
  const days = [...new Set(hours.map((at) => at.slice(0, 10)))].map((date) => metOfficeDay(date));
  const timeSeries = path.startsWith('/point/daily') ? days : hours.map((at) => metOfficeHour(`${at.slice(0, 16)}Z`));
  const modelRunDate = hours[0];
  return json({ type: 'FeatureCollection', features: [{ type: 'Feature', properties: { modelRunDate, timeSeries } }] });
}

function openMeteo(_: string, now: Date) {
  const summerTime = hour;
  const times = hoursFrom(now).map((at) => (at - summerTime) / 1_000);
  const days = times.filter((_, index) => index % 24 === 0);
  const all = (of: number[], value: number) => of.map(() => value);
  return json({
    utc_offset_seconds: summerTime / 1_000,
    daily: {
      time: days,
      weather_code: all(days, 3),
      temperature_2m_max: all(days, 17.4),
      apparent_temperature_max: all(days, 15),
      precipitation_probability_max: all(days, 18),
      wind_speed_10m_max: all(days, 4),
      wind_gusts_10m_max: all(days, 9),
      wind_direction_10m_dominant: all(days, 44),
      uv_index_max: all(days, 4),
    },
    hourly: {
      time: times,
      temperature_2m: all(times, 15),
      apparent_temperature: all(times, 14),
      precipitation_probability: all(times, 7),
      weather_code: all(times, 3),
      is_day: all(times, 1),
      wind_speed_10m: all(times, 4),
      wind_gusts_10m: all(times, 9),
      wind_direction_10m: all(times, 44),
      uv_index: all(times, 1),
    },
  });
}
