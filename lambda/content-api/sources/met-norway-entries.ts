import { z } from 'zod';
import { wallClock } from '../london-time';
import { SourceFailed } from './source-failed';
import { celsius, degrees, metresASecond, percent } from './weather-quantities';

const period = z
  .object({
    summary: z.object({ symbol_code: z.string() }).optional(),
    details: z.object({ probability_of_precipitation: percent }).optional(),
  })
  .optional();

const timeSeries = z.object({
  properties: z.object({
    timeseries: z
      .array(
        z.object({
          time: z.iso.datetime(),
          data: z.object({
            instant: z.object({
              details: z.object({
                air_temperature: celsius,
                wind_speed: metresASecond,
                wind_from_direction: degrees,
              }),
            }),
            // The last entries have none of these, later ones no next hour.
            next_1_hours: period,
            next_6_hours: period,
            next_12_hours: period,
          }),
        }),
      )
      .min(1),
  }),
});

/** The weather at one moment, and the symbols of the hours that follow it. */
export interface Entry {
  at: Date;
  /** Europe/London. */
  date: string;
  hour: number;
  /** °C. */
  temperature: number | null;
  /** m/s, and the degrees it blows from. */
  wind: { speed: number; from: number } | undefined;
  rainChance: number | null;
  next: { hours: 1 | 6 | 12; symbol: string }[];
}

/** @throws SourceFailed when this is not a forecast. */
export function entriesIn(body: Buffer, url: string): Entry[] {
  try {
    const { properties } = timeSeries.parse(JSON.parse(body.toString('utf8')));
    return properties.timeseries.map(entryFrom);
  } catch (cause) {
    throw new SourceFailed(`MET Norway forecast: GET ${url} answered with something else`, { cause });
  }
}

type Listed = z.infer<typeof timeSeries>['properties']['timeseries'][number];

function entryFrom({ time, data }: Listed): Entry {
  const { air_temperature, wind_speed: speed, wind_from_direction: from } = data.instant.details;
  const at = new Date(time);
  const { date, time: clock } = wallClock(at);
  const periods = [
    { hours: 1, ...data.next_1_hours },
    { hours: 6, ...data.next_6_hours },
    { hours: 12, ...data.next_12_hours },
  ] as const;
  return {
    at,
    date,
    hour: Number(clock.slice(0, 2)),
    temperature: air_temperature,
    wind: speed === null || from === null ? undefined : { speed, from },
    rainChance: periods.map(({ details }) => details?.probability_of_precipitation ?? null).find(isKnown) ?? null,
    next: periods.flatMap(({ hours, summary }) => (summary ? { hours, symbol: summary.symbol_code } : [])),
  };
}

function isKnown(value: number | null): boolean {
  return value !== null;
}
