import { wallTime } from '../../contract/london-day';
import type { Day, Hour, TownForecast, Wind } from '../../contract/weather';
import { isWithin, type Period } from './period';

/** One town’s weather for a day, or for some hours of it. */
export interface Outlook extends Day {
  id: string;
  town: string;
  /** All its hours that are not over yet; none where nobody forecasts them. */
  hours: Hour[];
}

export interface Forecast extends TownForecast {
  hours: Hour[];
}

/** One for each day of the period; for a part of a day or an hour one, or none where its hours are not known. */
export function outlooksOf({ town, days, hours }: Forecast, period: Period, now: Date): Outlook[] {
  const toCome = hours.filter((hour) => Date.parse(hour.at) + hourMs > now.getTime());
  if (period.kind === 'days') {
    return days
      .filter(({ date }) => period.dates.includes(date))
      .map((day) => ({ ...day, id: town.id, town: town.name, hours: toTheEnd(toCome.filter(isOn(day.date))) }));
  }
  const within = toCome.filter((hour) => isWithin(period, wallTime(new Date(hour.at))));
  const day = days.find(({ date }) => date === period.date);
  return within.length > 0 && day
    ? [{ ...day, ...summed(within, period), id: town.id, town: town.name, hours: within }]
    : [];
}

const hourMs = 60 * 60_000;

const isOn = (date: string) => (hour: Hour) => wallTime(new Date(hour.at)).date === date;

/** Hours that break off in the middle of a day do not tell what it brings. */
const toTheEnd = (hours: Hour[]) => (wallHour(hours.at(-1)) === 23 ? hours : []);

const wallHour = (hour: Hour | undefined) => hour && wallTime(new Date(hour.at)).hour;

/** Of a night the low counts, of the rest of a day the high. */
function summed(hours: Hour[], period: Exclude<Period, { kind: 'days' }>): Partial<Day> {
  const isNight = period.kind === 'part' && period.part === 'night';
  const temperatures = hours.flatMap(({ temperature }) => temperature ?? []);
  const feels = hours.flatMap(({ feelsLike }) => feelsLike ?? []);
  const highest = isNight ? null : greatest(temperatures);
  return {
    condition: prevailing(hours),
    high: highest,
    low: isNight ? least(temperatures) : null,
    feelsLike: isNight ? least(feels) : greatest(feels),
    rainChance: greatest(hours.flatMap(({ rainChance }) => rainChance ?? [])),
    wind: strongest(hours.map(({ wind }) => wind)),
    gustMph: greatest(hours.flatMap(({ gustMph }) => gustMph ?? [])),
    uv: greatest(hours.flatMap(({ uv }) => uv ?? [])),
  };
}

const greatest = (numbers: number[]) => (numbers.length > 0 ? Math.max(...numbers) : null);
const least = (numbers: number[]) => (numbers.length > 0 ? Math.min(...numbers) : null);

export const strongest = (winds: (Wind | null)[]): Wind | null =>
  winds.reduce((most, wind) => (wind && (!most || wind.mph > most.mph) ? wind : most), null);

/** The sky that most of the hours have; of two, the one that comes first. */
function prevailing(hours: Hour[]): Day['condition'] {
  const conditions = hours.flatMap(({ condition }) => condition ?? []);
  const count = (text: string) => conditions.filter((one) => one.text === text).length;
  return conditions.toSorted((a, b) => count(b.text) - count(a.text))[0] ?? null;
}
