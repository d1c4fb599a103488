import type { Town } from '../../contract/station';
import type { Turn } from '../turn';
import type { Forecast } from './outlook';
import type { Period } from './period';

/** The forecasts that a question needs, and what the documents say of themselves. */
export interface Forecasts {
  forecasts: Forecast[];
  observedAt: string;
  expiresAt: string;
  credit: string | null;
}

export async function forecastsFor(turn: Turn, town: Town | null, period: Period): Promise<Forecasts> {
  if (town) return together([await turn.content.townWeather(town.id)]);
  if (period.kind !== 'days') return byTheHour(turn);
  const { towns, ...document } = await turn.content.weather();
  const forecasts = towns.map((forecast) => ({ ...forecast, hours: [] }));
  return { forecasts, ...agesOf([document]) };
}

/** The document of the whole coast has no hours: those of the towns have. */
async function byTheHour({ content, station }: Turn): Promise<Forecasts> {
  return together(await Promise.all(station.towns.map(({ id }) => content.townWeather(id))));
}

type Document = Awaited<ReturnType<Turn['content']['townWeather']>>;

const together = (documents: Document[]): Forecasts => ({
  forecasts: documents.map(({ town, days, hours }) => ({ town, days, hours })),
  ...agesOf(documents),
});

/** As old as the oldest of them. */
function agesOf(documents: Pick<Document, 'observedAt' | 'expiresAt' | 'source'>[]): Omit<Forecasts, 'forecasts'> {
  const oldest = documents.toSorted((a, b) => a.observedAt.localeCompare(b.observedAt))[0];
  return {
    observedAt: oldest?.observedAt ?? '',
    expiresAt: oldest?.expiresAt ?? '',
    credit: oldest?.source.credit ?? null,
  };
}
