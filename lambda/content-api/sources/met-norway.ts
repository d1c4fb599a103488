import type { Town } from '../../contract/station';
import type { Weather } from '../../contract/weather';
import { londonDate } from '../london-time';
import { createConditionalDownload } from './conditional-download';
import { createForecastRounds, type Kept } from './forecast-rounds';
import { daysFrom } from './met-norway-days';
import { type Entry, entriesIn } from './met-norway-entries';
import { hoursFrom } from './met-norway-hours';
import type { Ask } from './source';
import { asPublished, hoursToCome, type TownFacts } from './weather-facts';

/** How often they make a new forecast when the answer does not say (https://api.met.no/doc/locationforecast/FAQ). */
const usualLifeMs = 30 * 60_000;

/** Their forecasts live for half an hour to an hour. */
const longestLifeMs = 3 * 60 * 60_000;

const source = { id: 'met-norway', name: 'MET Norway', credit: 'Weather data from MET Norway, CC BY 4.0' };

interface Forecast extends Kept {
  entries: Entry[];
  deprecated: boolean;
}

interface Options {
  towns: Town[];
  /** How they can reach the station: they refuse callers who do not say (https://api.met.no/doc/TermsOfService). */
  contact: string;
  url?: string;
}

/** The forecast for every town. Asks for each only when the one at hand has expired, as their terms require. */
export function askMetNorway(options: Options): Ask<TownFacts[], Weather> {
  const { towns, contact, url = 'https://api.met.no/weatherapi/locationforecast/2.0/compact' } = options;
  const headers = { 'User-Agent': `ThisIsTheCoast/1.0 ${contact}` };
  const get = createConditionalDownload();

  const rounds = createForecastRounds<Forecast>(towns, async (town, now, signal) => {
    const address = `${url}?lat=${fourDecimals(town.latitude)}&lon=${fourDecimals(town.longitude)}`;
    const { status, body, header } = await get({ what: 'MET Norway forecast', url: address, signal, headers });
    return {
      entries: entriesIn(body, address),
      observedAt: now,
      expiresAt: expiry(header('expires'), now),
      deprecated: status === 203,
    };
  });

  return async ({ now, signal, last }) => {
    const { forecasts, problems, ...ages } = await rounds(now, signal);
    const deprecated = forecasts.some((forecast) => forecast.deprecated);
    const endOfLife = `MET Norway forecast: GET ${url} answered 203: this version will be switched off soon`;
    return {
      facts: towns.map(({ id, name }, index) => {
        const entries = forecasts[index]?.entries ?? [];
        const lastToday = asPublished(last, source.id, id, londonDate(now));
        const days = daysFrom(entries, now, lastToday);
        return { town: { id, name }, days, hours: hoursToCome(hoursFrom(entries), now) };
      }),
      source,
      ...ages,
      problems: deprecated ? [...problems, endOfLife] : problems,
    };
  };
}

/** They refuse more decimals: nearby callers are to share one cached answer. */
function fourDecimals(degrees: number): number {
  return Number(degrees.toFixed(4));
}

/** A time that is over, or far ahead, is that of a clock gone wrong. */
function expiry(expires: string | undefined, now: Date): Date {
  const life = Date.parse(expires ?? '') - now.getTime();
  return new Date(now.getTime() + (life > 0 && life <= longestLifeMs ? life : usualLifeMs));
}
