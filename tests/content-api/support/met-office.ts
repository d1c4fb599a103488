import type { Upstream } from './upstream';

/** Parameters as the Met Office names them. */
type Parameters = Record<string, number | string>;

/** A day of theirs: time without seconds, midnight in UTC. */
export function metOfficeDay(date: string, parameters: Parameters = {}) {
  return {
    time: `${date}T00:00Z`,
    daySignificantWeatherCode: 8,
    nightSignificantWeatherCode: 0,
    dayMaxScreenTemperature: 17.4,
    nightMinScreenTemperature: 14.6,
    dayMaxFeelsLikeTemp: 15.2,
    dayProbabilityOfPrecipitation: 18,
    nightProbabilityOfPrecipitation: 60,
    midday10MWindSpeed: 4.1,
    midday10MWindDirection: 44,
    midday10MWindGust: 8.9,
    midnight10MWindSpeed: 2,
    midnight10MWindDirection: 271,
    midnight10MWindGust: 3,
    maxUvIndex: 4,
    ...parameters,
  };
}

export function metOfficeHour(time: string, parameters: Parameters = {}) {
  return {
    time,
    significantWeatherCode: 8,
    screenTemperature: 15.6,
    feelsLikeTemperature: 13.9,
    probOfPrecipitation: 7,
    windSpeed10m: 4.1,
    windDirectionFrom10m: 44,
    windGustSpeed10m: 8.9,
    uvIndex: 1,
    ...parameters,
  };
}

const collection = (timeSeries: object[]) =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { modelRunDate: '2026-08-12T05:00Z', timeSeries } }],
  });

/** The Met Office, answering with these days and hours. */
export function forecasts(upstream: Upstream, days: object[], hours: object[]): void {
  upstream.replies((url) => ({ body: collection(url.startsWith('/point/daily') ? days : hours) }));
}
