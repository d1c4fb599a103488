import type { Town } from '../../contract/station';
import type { Weather } from '../../contract/weather';
import { londonDate } from '../london-time';
import { createConditionalDownload } from './conditional-download';
import { forecastsIn, quantities } from './open-meteo-answer';
import { openMeteoDays } from './open-meteo-days';
import { openMeteoHours } from './open-meteo-hours';
import type { Ask } from './source';
import { hoursToCome, type TownFacts } from './weather-facts';

/** Their models run every hour or less often; each place counts as a call. */
const everyMs = 30 * 60_000;

const source = { id: 'open-meteo', name: 'Open-Meteo', credit: 'Weather data by Open-Meteo.com, CC BY 4.0' };
const what = 'Open-Meteo forecast';

interface Options {
  towns: Town[];
  key: string;
  url?: string;
}

/** All towns in one request. Their paid service: the free one excludes whoever has advertisements (https://open-meteo.com/en/terms). */
export function askOpenMeteo(options: Options): Ask<TownFacts[], Weather> {
  const { towns, key, url = 'https://customer-api.open-meteo.com/v1/forecast' } = options;
  const get = createConditionalDownload();
  const address = `${url}?${new URLSearchParams({
    latitude: towns.map(({ latitude }) => latitude).join(),
    longitude: towns.map(({ longitude }) => longitude).join(),
    ...quantities,
    timezone: 'Europe/London',
    timeformat: 'unixtime', // a time on the wall comes twice in October
    wind_speed_unit: 'ms',
    forecast_days: '8', // seven, and the night that follows them
    apikey: key,
  })}`;

  return async ({ now, signal }) => {
    const { body } = await get({ what, url: address, signal });
    const forecasts = forecastsIn(body, towns.length, `${what}: GET ${url}`);
    const facts = forecasts.flatMap((forecast, index) => {
      const town = towns[index];
      if (!town) return [];
      const days = openMeteoDays(forecast, londonDate(now));
      return { town: { id: town.id, name: town.name }, days, hours: hoursToCome(openMeteoHours(forecast), now) };
    });
    return { facts, source, observedAt: now, askAgainAt: new Date(now.getTime() + everyMs) };
  };
}
