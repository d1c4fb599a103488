import { wallTime } from '../../contract/london-day';
import type { Day, Hour } from '../../contract/weather';
import type { Aspect } from '../weather/aspects';
import { printedForecast } from '../words/forecast';
import { printedSpeed } from '../words/speed';
import { printed, scaleOf } from '../words/temperature';
import { farDay } from '../words/when';
import { largeDegrees } from './degrees';
import type { Drawing } from './look/drawing';
import type { Sky } from './look/weather/codes';
import { drawSky, skyName, skyOf } from './look/weather/sky';
import type { Scene } from './screen';

/** Once the high of today is behind us, what is left of it is the night. */
const isTonight = ({ date, high, low }: Day, now: Date) => high === null && low !== null && date === wallTime(now).date;

const skyOn = (day: Day, now: Date): Sky => skyOf(day.condition, isTonight(day, now) || isDark(day, now));

/** Today after sunset, or before sunrise; the days to come are shown by day. */
function isDark({ date, sunrise, sunset }: Day, now: Date): boolean {
  if (date !== wallTime(now).date || sunrise === null || sunset === null) return false;
  return now.getTime() < Date.parse(sunrise) || now.getTime() >= Date.parse(sunset);
}

/** What every drawing of a day needs. By night the low is what counts. */
export function factsOfDay(scene: Scene, day: Day) {
  const { write, now, locale } = scene;
  const scale = scaleOf(locale);
  const { high, low } = day;
  return {
    sky: skyName(skyOn(day, now)),
    main: high !== null ? largeDegrees(high, scale) : low !== null ? largeDegrees(low, scale) : '–',
    low: high !== null && low !== null ? largeDegrees(low, scale) : '',
    forecast: printedForecast(write, day, scale),
  };
}

/** The same of an hour, by itself. The sky of a source’s own code says whether it is night. */
export function factsOfHour({ write, locale }: Scene, hour: Hour, aspect: Aspect) {
  const { condition, temperature } = hour;
  const scale = scaleOf(locale);
  const facts = [condition?.text, temperature === null ? null : printed(temperature, scale)];
  return {
    sky: skyName(skyOf(condition, false)),
    main: mainOfHour({ write, locale }, hour, aspect) ?? '–',
    low: '',
    forecast: facts.filter(Boolean).join(', ') || write('weather.cardNothing'),
  };
}

/** Under each hour stands what was asked for: the chance of rain, the wind, or else how warm it is. */
function mainOfHour({ write, locale }: Pick<Scene, 'write' | 'locale'>, hour: Hour, aspect: Aspect): string | null {
  const { temperature, rainChance, wind } = hour;
  if (aspect === 'rain' || aspect === 'dry') {
    return rainChance === null ? null : write('screens.rain', { chance: Math.round(rainChance) });
  }
  if (aspect === 'wind') return wind && printedSpeed(write, wind.mph, locale);
  return temperature === null ? null : largeDegrees(temperature, scaleOf(locale));
}

export const skiesAt = (hours: readonly Hour[]): Record<string, Drawing> =>
  Object.fromEntries(hours.map(({ condition }) => skyOf(condition, false)).map((sky) => [skyName(sky), drawSky(sky)]));

/** “Today”, “Tonight”, “Tomorrow”, “Friday” */
export function dayLabel({ write, now }: Scene, day: Day): string {
  const name = isTonight(day, now) ? write('weather.tonight') : farDay(write, day.date, now);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const skiesOn = (days: readonly Day[], now: Date): Record<string, Drawing> =>
  Object.fromEntries(days.map((day) => skyOn(day, now)).map((sky) => [skyName(sky), drawSky(sky)]));
