import { addDays } from '../../contract/london-day';
import type { Condition, Day } from '../../contract/weather';
import { londonDate } from '../london-time';
import type { Entry } from './met-norway-entries';
import { conditionOfSymbol } from './met-norway-symbols';
import { type DayFacts, rounded } from './weather-facts';
import { windFrom } from './wind';

/** Days as people live them, from entries by the hour or by six hours. `lastToday` is today as it was last published. */
export function daysFrom(entries: Entry[], now: Date, lastToday: Day | undefined): DayFacts[] {
  const today = londonDate(now);
  const dates = [...new Set(entries.map(({ date }) => date))].filter((date) => date >= today);
  return dates
    .map((date) => dayFrom(entries, date, date === today ? lastToday : undefined))
    .filter(({ condition, high }) => condition !== null || high !== null);
}

function dayFrom(entries: Entry[], date: string, lastToday: Day | undefined): DayFacts {
  const ofDay = entries.filter((entry) => entry.date === date);
  const awake = ofDay.filter(({ hour }) => hour >= 6);
  return {
    date,
    condition: conditionOf(ofDay),
    high: highOf(ofDay) ?? lastToday?.high ?? null,
    low: lowAfter(entries, date),
    feelsLike: null,
    rainChance: highest(ofDay.map(({ rainChance }) => rainChance)),
    ...strongestWind(awake.length > 0 ? awake : ofDay),
    uv: null,
  };
}

/** Known only while the warmest hours lie ahead: by evening the highest that is left is not the day’s high. */
function highOf(ofDay: Entry[]): number | null {
  const fromMorning = ofDay.some(({ hour }) => hour <= 12);
  const throughAfternoon = ofDay.some(({ hour }) => hour >= 12 && hour <= 17);
  if (!fromMorning || !throughAfternoon) return null;
  return rounded(highest(ofDay.map(({ temperature }) => temperature)));
}

/** Of the night that follows, once the forecast reaches through it. */
function lowAfter(entries: Entry[], date: string): number | null {
  const next = addDays(date, 1);
  const beforeMidnight = entries.filter((entry) => entry.date === date && entry.hour >= 18);
  const towardsMorning = entries.filter((entry) => entry.date === next && entry.hour <= 8);
  if (towardsMorning.every(({ hour }) => hour < 4)) return null;

  const night = [...beforeMidnight, ...towardsMorning].flatMap(({ temperature }) => temperature ?? []);
  return night.length > 0 ? rounded(Math.min(...night)) : null;
}

/** The twelve hours from the morning are the day; when they have begun, the longest stretch ahead that has a symbol. */
function conditionOf(ofDay: Entry[]): Condition | null {
  const morning = ofDay.find(({ hour }) => hour >= 6 && hour < 12);
  const ahead = morning ?? ofDay[0];
  const hours = morning ? [12, 6, 1] : [6, 1, 12];
  const symbol = hours.flatMap((length) => ahead?.next.find((next) => next.hours === length)?.symbol ?? [])[0];
  return symbol === undefined ? null : conditionOfSymbol(symbol);
}

function strongestWind(entries: Entry[]): Pick<Day, 'wind' | 'gustMph'> {
  const winds = entries.flatMap(({ wind }) => wind ?? []);
  const [strongest] = winds.toSorted((a, b) => b.speed - a.speed);
  return strongest ? windFrom(strongest) : { wind: null, gustMph: null };
}

function highest(values: (number | null)[]): number | null {
  const known = values.flatMap((value) => value ?? []);
  return known.length > 0 ? Math.max(...known) : null;
}
