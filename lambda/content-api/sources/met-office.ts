import type { Town } from '../../contract/station';
import type { Weather } from '../../contract/weather';
import { londonDate } from '../london-time';
import { createCallBudget } from './call-budget';
import { createConditionalDownload } from './conditional-download';
import { createForecastRounds, type Kept } from './forecast-rounds';
import { daysIn, hoursIn, type MetOfficeDay, type MetOfficeHour } from './met-office-answer';
import { betweenRounds, callsADay } from './met-office-cadence';
import { metOfficeDays } from './met-office-days';
import { metOfficeHours } from './met-office-hours';
import type { Ask } from './source';
import { asPublished, hoursToCome, type TownFacts } from './weather-facts';

const source = { id: 'met-office', name: 'the Met Office', credit: 'Contains Met Office data © Crown copyright' };
const what = 'Met Office forecast';

interface Forecast extends Kept {
  days: MetOfficeDay[];
  hours: MetOfficeHour[];
}

interface Options {
  towns: Town[];
  key: string;
  url?: string;
}

/** The forecast for every town, within the calls of the free plan: https://datahub.metoffice.gov.uk/docs/f/category/site-specific */
export function askMetOffice(options: Options): Ask<TownFacts[], Weather> {
  const { towns, key, url = 'https://data.hub.api.metoffice.gov.uk/sitespecific/v0/point' } = options;
  const goodForMs = betweenRounds(towns.length);
  const spendCall = createCallBudget(what, callsADay);
  const conditional = createConditionalDownload();

  async function get<Entry>(
    address: string,
    now: Date,
    signal: AbortSignal,
    read: (body: Buffer, url: string) => Entry,
  ) {
    spendCall(now);
    const { body } = await conditional({ what, url: address, signal, headers: { apikey: key } });
    return read(body, address);
  }

  const rounds = createForecastRounds<Forecast>(towns, async ({ latitude, longitude }, now, signal) => {
    const place = `latitude=${latitude}&longitude=${longitude}&excludeParameterMetadata=true`;
    const days = await get(`${url}/daily?${place}`, now, signal, daysIn);
    const hours = await get(`${url}/hourly?${place}`, now, signal, hoursIn);
    return { days, hours, observedAt: now, expiresAt: new Date(now.getTime() + goodForMs) };
  });

  return async ({ now, signal, last }) => {
    const { forecasts, ...round } = await rounds(now, signal);
    const today = londonDate(now);
    const facts = towns.map(({ id, name }, index) => {
      const { days = [], hours = [] } = forecasts[index] ?? {};
      return {
        town: { id, name },
        days: metOfficeDays(days, today, asPublished(last, source.id, id, today)),
        hours: hoursToCome(metOfficeHours(hours), now),
      };
    });
    return { facts, source, ...round };
  };
}
