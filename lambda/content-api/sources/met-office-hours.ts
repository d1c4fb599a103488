import type { Hour } from '../../contract/weather';
import type { MetOfficeHour } from './met-office-answer';
import { metOfficeCondition } from './met-office-codes';
import { rounded } from './weather-facts';
import { windFrom } from './wind';

export function metOfficeHours(hours: MetOfficeHour[]): Hour[] {
  return hours.map((hour) => ({
    at: new Date(hour.time).toISOString(),
    condition: metOfficeCondition(hour.significantWeatherCode),
    temperature: rounded(hour.screenTemperature),
    feelsLike: rounded(hour.feelsLikeTemperature),
    rainChance: hour.probOfPrecipitation,
    ...windFrom({ speed: hour.windSpeed10m, from: hour.windDirectionFrom10m, gust: hour.windGustSpeed10m }),
    uv: hour.uvIndex,
  }));
}
