import type { Hour } from '../../contract/weather';
import type { OpenMeteoForecast } from './open-meteo-answer';
import { wmoCondition } from './open-meteo-codes';
import { rounded } from './weather-facts';
import { windFrom } from './wind';

export function openMeteoHours({ hourly }: OpenMeteoForecast): Hour[] {
  return hourly.time.map((time, index) => ({
    at: new Date(time * 1_000).toISOString(),
    condition: wmoCondition(hourly.weather_code[index], hourly.is_day[index] !== 0),
    temperature: rounded(hourly.temperature_2m[index]),
    feelsLike: rounded(hourly.apparent_temperature[index]),
    rainChance: hourly.precipitation_probability[index] ?? null,
    ...windFrom({
      speed: hourly.wind_speed_10m[index],
      gust: hourly.wind_gusts_10m[index],
      from: hourly.wind_direction_10m[index],
    }),
    uv: hourly.uv_index[index] ?? null,
  }));
}
