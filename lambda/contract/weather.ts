import { z } from 'zod';
import { age, localDate } from './document';
import { town } from './station';

const condition = z
  .object({
    code: z.int().min(0).max(30).meta({ description: 'Met Office significant weather code', example: 8 }),
    text: z.string().min(1).meta({ description: 'In the station’s vocabulary', example: 'Low-level cloud' }),
  })
  .meta({ id: 'Condition' });

const day = z
  .object({
    date: localDate,
    condition: condition.nullable(),
    high: z
      .number()
      .nullable()
      .meta({ description: '°C; null once the day’s warmest hours are over and nobody measured them' }),
    low: z.number().nullable().meta({ description: '°C, of the night that follows the day' }),
    rainChance: z.number().min(0).max(100).nullable().meta({ description: '%' }),
    wind: z
      .object({
        mph: z.number().min(0),
        from: z.enum(['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']).meta({ description: 'Where it blows from' }),
      })
      .nullable(),
  })
  .meta({ id: 'Day' });

const townForecast = z
  .object({
    town: town.pick({ id: true, name: true }),
    days: z.array(day).meta({ description: 'From today, in order' }),
  })
  .meta({ id: 'TownForecast' });

/** GET /v1/weather: every town, in the station’s order. */
export const weather = z.object({ ...age, towns: z.array(townForecast) }).meta({ id: 'Weather' });

/** GET /v1/weather/{town} */
export const townWeather = z.object({ ...age, ...townForecast.shape }).meta({ id: 'TownWeather' });

export type Condition = z.infer<typeof condition>;
export type Day = z.infer<typeof day>;
export type Weather = z.infer<typeof weather>;
export type TownForecast = z.infer<typeof townForecast>;
export type TownWeather = z.infer<typeof townWeather>;
