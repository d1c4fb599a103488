import { z } from 'zod';
import { age, instant, localDate } from './document';
import { town } from './station';

const condition = z
  .object({
    code: z.int().min(0).max(30).meta({ description: 'Met Office significant weather code', example: 8 }),
    text: z.string().min(1).meta({ description: 'In the station’s vocabulary', example: 'Low-level cloud' }),
  })
  .meta({ id: 'Condition' });

const wind = z
  .object({
    mph: z.number().min(0),
    from: z.enum(['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW']).meta({ description: 'Where it blows from' }),
  })
  .meta({ id: 'Wind' });

const rainChance = z.number().min(0).max(100).nullable().meta({ description: '%' });
const gustMph = z.number().min(0).nullable().meta({ description: 'The strongest gust; null when nobody forecasts it' });
const uv = z.number().min(0).nullable().meta({ description: 'The UV index; of a day, its highest' });

const day = z
  .object({
    date: localDate,
    condition: condition.nullable(),
    high: z
      .number()
      .nullable()
      .meta({ description: '°C; null once the day’s warmest hours are over and nobody measured them' }),
    low: z.number().nullable().meta({ description: '°C, of the night that follows the day' }),
    feelsLike: z.number().nullable().meta({ description: '°C, what the day’s warmest hours feel like' }),
    rainChance,
    wind: wind.nullable(),
    gustMph,
    uv,
    sunrise: instant.nullable().meta({ description: 'Null where the sun does not rise that day' }),
    sunset: instant.nullable().meta({ description: 'Null where the sun does not set that day' }),
  })
  .meta({ id: 'Day' });

const hour = z
  .object({
    at: instant.meta({ description: 'When the hour begins' }),
    condition: condition.nullable(),
    temperature: z.number().nullable().meta({ description: '°C' }),
    feelsLike: z.number().nullable().meta({ description: '°C' }),
    rainChance,
    wind: wind.nullable(),
    gustMph,
    uv,
  })
  .meta({ id: 'Hour' });

const townForecast = z
  .object({
    town: town.pick({ id: true, name: true }),
    days: z.array(day).meta({ description: 'From today, in order: seven, or as many as the source has' }),
  })
  .meta({ id: 'TownForecast' });

/** GET /v1/weather: every town, in the station’s order. By the day only: the hours are in each town’s own document. */
export const weather = z.object({ ...age, towns: z.array(townForecast) }).meta({ id: 'Weather' });

/** GET /v1/weather/{town} */
export const townWeather = z
  .object({
    ...age,
    ...townForecast.shape,
    hours: z.array(hour).meta({ description: 'In order, for two days; hours that are over may be among them' }),
  })
  .meta({ id: 'TownWeather' });

export type Condition = z.infer<typeof condition>;
export type Wind = z.infer<typeof wind>;
export type Day = z.infer<typeof day>;
export type Hour = z.infer<typeof hour>;
export type Weather = z.infer<typeof weather>;
export type TownForecast = z.infer<typeof townForecast>;
export type TownWeather = z.infer<typeof townWeather>;
