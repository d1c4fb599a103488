import type { Town } from '../../contract/station';
import type { TownForecast, Weather } from '../../contract/weather';
import { londonDate } from '../london-time';
import { createConditionalDownload } from './conditional-download';
import { daysFrom } from './met-norway-days';
import { type Entry, entriesIn } from './met-norway-entries';
import type { Ask } from './source';

/** How often they make a new forecast when the answer does not say (https://api.met.no/doc/locationforecast/FAQ). */
const usualLifeMs = 30 * 60_000;

const source = { id: 'met-norway', name: 'MET Norway', credit: 'Weather data from MET Norway, CC BY 4.0' };

interface Forecast {
  entries: Entry[];
  observedAt: Date;
  expiresAt: Date;
  deprecated: boolean;
}

interface Options {
  towns: Town[];
  /** How they can reach the station: they refuse callers who do not say (https://api.met.no/doc/TermsOfService). */
  contact: string;
  url?: string;
}

/** The forecast for every town. Asks for each only when the one at hand has expired, as their terms require. */
export function askMetNorway(options: Options): Ask<TownForecast[], Weather> {
  const { towns, contact, url = 'https://api.met.no/weatherapi/locationforecast/2.0/compact' } = options;
  const headers = { 'User-Agent': `ThisIsTheCoast/1.0 ${contact}` };
  const get = createConditionalDownload();
  const kept = new Map<string, Forecast>();

  async function forecastFor(town: Town, now: Date, signal: AbortSignal): Promise<Forecast> {
    const before = kept.get(town.id);
    if (before && before.expiresAt > now) return before;

    const address = `${url}?lat=${fourDecimals(town.latitude)}&lon=${fourDecimals(town.longitude)}`;
    const { status, body, header } = await get({ what: 'MET Norway forecast', url: address, signal, headers });
    const forecast = {
      entries: entriesIn(body, address),
      observedAt: now,
      expiresAt: expiry(header('expires'), now),
      deprecated: status === 203,
    };
    kept.set(town.id, forecast);
    return forecast;
  }

  return async ({ now, signal, last }) => {
    const forecasts = await Promise.all(towns.map((town) => forecastFor(town, now, signal)));
    const today = londonDate(now);
    return {
      facts: towns.map(({ id, name }, index) => {
        const lastToday = daysOf(last, id).find(({ date }) => date === today);
        return { town: { id, name }, days: daysFrom(forecasts[index]?.entries ?? [], now, lastToday) };
      }),
      source,
      observedAt: earliest(forecasts.map(({ observedAt }) => observedAt)),
      askAgainAt: latest(forecasts.map(({ expiresAt }) => expiresAt)),
      problems: forecasts.some(({ deprecated }) => deprecated)
        ? [`MET Norway forecast: GET ${url} answered 203: this version will be switched off soon`]
        : [],
    };
  };
}

/** They refuse more decimals: nearby callers are to share one cached answer. */
function fourDecimals(degrees: number): number {
  return Number(degrees.toFixed(4));
}

function expiry(expires: string | undefined, now: Date): Date {
  const at = Date.parse(expires ?? '');
  return new Date(at > now.getTime() ? at : now.getTime() + usualLifeMs);
}

function daysOf(last: Weather | undefined, townId: string) {
  if (last?.source.id !== source.id) return [];
  return last.towns.find(({ town }) => town.id === townId)?.days ?? [];
}

const earliest = (instants: Date[]) => new Date(Math.min(...instants.map(Number)));
const latest = (instants: Date[]) => new Date(Math.max(...instants.map(Number)));
