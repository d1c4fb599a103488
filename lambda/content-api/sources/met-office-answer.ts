import { z } from 'zod';
import { SourceFailed } from './source-failed';
import { celsius, degrees, metresASecond, percent, uvIndex, weatherCode } from './weather-quantities';

/** `2024-02-17T14:00Z`: their times have no seconds. */
const time = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/)
  .refine((text) => !Number.isNaN(Date.parse(text)));

/** A code may also be “NA”: not available. */
const code = z.preprocess((value) => (value === 'NA' ? null : value), weatherCode);

const day = z.object({
  time,
  daySignificantWeatherCode: code,
  nightSignificantWeatherCode: code,
  dayMaxScreenTemperature: celsius,
  nightMinScreenTemperature: celsius,
  dayMaxFeelsLikeTemp: celsius,
  dayProbabilityOfPrecipitation: percent,
  nightProbabilityOfPrecipitation: percent,
  midday10MWindSpeed: metresASecond,
  midday10MWindDirection: degrees,
  midday10MWindGust: metresASecond,
  midnight10MWindSpeed: metresASecond,
  midnight10MWindDirection: degrees,
  midnight10MWindGust: metresASecond,
  maxUvIndex: uvIndex,
});

const hour = z.object({
  time,
  significantWeatherCode: code,
  screenTemperature: celsius,
  feelsLikeTemperature: celsius,
  probOfPrecipitation: percent,
  windSpeed10m: metresASecond,
  windDirectionFrom10m: degrees,
  windGustSpeed10m: metresASecond,
  uvIndex,
});

export type MetOfficeDay = z.infer<typeof day>;
export type MetOfficeHour = z.infer<typeof hour>;

export const daysIn = (body: Buffer, url: string): MetOfficeDay[] => seriesIn(body, url, day);
export const hoursIn = (body: Buffer, url: string): MetOfficeHour[] => seriesIn(body, url, hour);

/** @throws SourceFailed when this is not a forecast. */
function seriesIn<Entry extends z.ZodType>(body: Buffer, url: string, entry: Entry): z.infer<Entry>[] {
  const forecast = z.object({
    features: z.tuple([z.object({ properties: z.object({ timeSeries: z.array(entry).min(1) }) })], z.unknown()),
  });
  try {
    const [place] = forecast.parse(JSON.parse(body.toString('utf8'))).features;
    return place.properties.timeSeries;
  } catch (cause) {
    throw new SourceFailed(`Met Office forecast: GET ${url} answered with something else`, { cause });
  }
}
