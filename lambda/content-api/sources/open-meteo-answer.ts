import { z } from 'zod';
import { SourceFailed } from './source-failed';
import { celsius, degrees, epochSeconds, metresASecond, percent, uvIndex, weatherCode } from './weather-quantities';

/** In columns: one list for the times, one for each quantity. What is not known of a time is null. */
const column = <Quantity extends z.ZodType>(quantity: Quantity) => z.array(quantity).default([]);
const flag = z.number().nullish();
const time = z.array(epochSeconds).min(1);

const forecast = z.object({
  daily: z.object({
    time,
    weather_code: column(weatherCode),
    temperature_2m_max: column(celsius),
    apparent_temperature_max: column(celsius),
    precipitation_probability_max: column(percent),
    wind_speed_10m_max: column(metresASecond),
    wind_gusts_10m_max: column(metresASecond),
    wind_direction_10m_dominant: column(degrees),
    uv_index_max: column(uvIndex),
  }),
  hourly: z.object({
    time,
    temperature_2m: column(celsius),
    apparent_temperature: column(celsius),
    precipitation_probability: column(percent),
    weather_code: column(weatherCode),
    is_day: column(flag),
    wind_speed_10m: column(metresASecond),
    wind_gusts_10m: column(metresASecond),
    wind_direction_10m: column(degrees),
    uv_index: column(uvIndex),
  }),
});

export type OpenMeteoForecast = z.infer<typeof forecast>;

/** What to ask for: exactly what is read. */
export const quantities = {
  daily: quantitiesOf(forecast.shape.daily.shape),
  hourly: quantitiesOf(forecast.shape.hourly.shape),
};

function quantitiesOf(shape: object): string {
  return Object.keys(shape)
    .filter((name) => name !== 'time')
    .join(',');
}

/** One forecast a place, in the order of the places. @throws SourceFailed when these are not forecasts. */
export function forecastsIn(body: Buffer, places: number, asked: string): OpenMeteoForecast[] {
  try {
    const answer: unknown = JSON.parse(body.toString('utf8'));
    // Several places are a list; one is not.
    return z
      .array(forecast)
      .length(places)
      .parse(Array.isArray(answer) ? answer : [answer]);
  } catch (cause) {
    throw new SourceFailed(`${asked} answered with something else`, { cause });
  }
}
