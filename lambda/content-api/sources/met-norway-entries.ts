import { z } from 'zod';
import { wallClock } from '../london-time';
import { SourceFailed } from './source-failed';

const period = z
  .object({
    summary: z.object({ symbol_code: z.string() }).optional(),
    details: z.object({ probability_of_precipitation: z.number().optional() }).optional(),
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
                air_temperature: z.number().optional(),
                wind_speed: z.number().optional(),
                wind_from_direction: z.number().optional(),
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
  /** Europe/London. */
  date: string;
  hour: number;
  /** °C. */
  temperature: number | undefined;
  /** m/s, and the degrees it blows from. */
  wind: { speed: number; from: number } | undefined;
  rainChance: number | undefined;
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
  const { date, time: clock } = wallClock(new Date(time));
  const periods = [
    { hours: 1, ...data.next_1_hours },
    { hours: 6, ...data.next_6_hours },
    { hours: 12, ...data.next_12_hours },
  ] as const;
  return {
    date,
    hour: Number(clock.slice(0, 2)),
    temperature: air_temperature,
    wind: speed === undefined || from === undefined ? undefined : { speed, from },
    rainChance: periods.find(({ details }) => details?.probability_of_precipitation !== undefined)?.details
      ?.probability_of_precipitation,
    next: periods.flatMap(({ hours, summary }) => (summary ? { hours, symbol: summary.symbol_code } : [])),
  };
}
