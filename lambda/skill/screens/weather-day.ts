import { wallTime } from '../../contract/london-day';
import type { Day } from '../../contract/weather';
import { printedForecast } from '../words/forecast';
import { scaleOf } from '../words/temperature';
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

/** “Today”, “Tonight”, “Tomorrow”, “Friday” */
export function dayLabel({ write, now }: Scene, day: Day): string {
  const name = isTonight(day, now) ? write('weather.tonight') : farDay(write, day.date, now);
  return name.charAt(0).toUpperCase() + name.slice(1);
}

export const skiesOn = (days: readonly Day[], now: Date): Record<string, Drawing> =>
  Object.fromEntries(days.map((day) => skyOn(day, now)).map((sky) => [skyName(sky), drawSky(sky)]));
