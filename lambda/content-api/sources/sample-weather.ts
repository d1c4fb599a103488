import { addDays } from '../../contract/london-day';
import { instantOf } from '../../contract/london-instant';
import type { Town } from '../../contract/station';
import type { Day, Weather } from '../../contract/weather';
import { londonDate } from '../london-time';
import { sampleSource } from './sample';
import { sampleHours } from './sample-hours';
import type { Ask } from './source';
import { conditionOf } from './weather-codes';
import type { DayFacts, TownFacts } from './weather-facts';

const days = 7;
const daysByTheHour = 2;

/** An August day on the coast, °C. A town that is not listed has Scarborough’s weather. */
const scarborough = { high: 17, low: 14 };
const augustDay: Record<string, typeof scarborough> = {
  scarborough,
  filey: { high: 17, low: 14 },
  whitby: { high: 17, low: 15 },
  bridlington: { high: 17, low: 15 },
  hornsea: { high: 17, low: 15 },
  driffield: { high: 18, low: 14 },
};

type Mood = { code: number; warmer: number; rainChance: number; mph: number; from: NonNullable<Day['wind']>['from'] };

const today: Mood = { code: 8, warmer: 0, rainChance: 20, mph: 9, from: 'NE' };

/** The days after, one by one and over again: which one a date has follows from the date. */
const moods: Mood[] = [
  { code: 3, warmer: 1, rainChance: 10, mph: 8, from: 'SW' },
  { code: 1, warmer: 3, rainChance: 5, mph: 6, from: 'S' },
  { code: 7, warmer: 2, rainChance: 15, mph: 11, from: 'SW' },
  { code: 12, warmer: -1, rainChance: 65, mph: 16, from: 'W' },
  { code: 10, warmer: 0, rainChance: 45, mph: 14, from: 'NW' },
  { code: 3, warmer: 1, rainChance: 20, mph: 10, from: 'W' },
  { code: 15, warmer: -2, rainChance: 85, mph: 22, from: 'NE' },
  { code: 5, warmer: -1, rainChance: 25, mph: 4, from: 'E' },
  { code: 11, warmer: -1, rainChance: 55, mph: 12, from: 'N' },
];

/** Today’s weather is always the station’s August day; the days after it differ by date. */
export function sampleWeather(towns: Town[]): Ask<TownFacts[], Weather> {
  return async ({ now }) => {
    const date = londonDate(now);
    return {
      facts: towns.map(({ id, name }) => {
        const forecast = daysOf(id, date);
        return { town: { id, name }, days: forecast, hours: forecast.slice(0, daysByTheHour).flatMap(sampleHours) };
      }),
      source: sampleSource,
      observedAt: now,
      askAgainAt: instantOf(addDays(date, 1), '00:00'),
    };
  };
}

function daysOf(townId: string, date: string): DayFacts[] {
  const usual = augustDay[townId] ?? scarborough;
  return Array.from({ length: days }, (_, ahead) => {
    const then = addDays(date, ahead);
    return dayOf(then, ahead === 0 ? today : moodOf(then), usual);
  });
}

function moodOf(date: string): Mood {
  const dayNumber = Date.parse(`${date}T00:00Z`) / 86_400_000;
  return moods[dayNumber % moods.length] ?? today;
}

function dayOf(date: string, { code, warmer, rainChance, mph, from }: Mood, usual: typeof scarborough): DayFacts {
  return {
    date,
    condition: conditionOf(code),
    high: usual.high + warmer,
    low: usual.low + Math.trunc(warmer / 2),
    feelsLike: usual.high + warmer - Math.round(mph / 10),
    rainChance,
    wind: { mph, from },
    gustMph: Math.round(mph * 1.6),
    uv: code === 1 ? 6 : 4,
  };
}
