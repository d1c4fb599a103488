import type { Day, TownForecast, Wind } from '../../contract/weather';
import { printedSpeed, speed } from '../words/speed';
import { printed, scaleOf } from '../words/temperature';
import { weekday } from '../words/time';
import { inTheRound, onScreen } from './drawn/town-weather';
import { documentOf } from './look/document';
import type { Wish } from './look/pressable';
import { type Scene, type Screen, undrawn } from './screen';
import { dayLabel, factsOfDay, skiesOn } from './weather-day';

interface TownWeatherFacts {
  forecast: TownForecast;
  /** The day that was asked for; the first there is, where it is not among them. */
  date: string;
  /** Words that the source’s licence asks for. */
  credit: string | null;
}

/** As many days as stand side by side. */
const mostDays = 6;

export function townWeatherScreen(scene: Scene, { forecast: { town, days }, date, credit }: TownWeatherFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, now } = scene;
  const shown = days.slice(0, mostDays + 1);
  const day = shown.find((one) => one.date === date) ?? shown[0];
  const others = shown.filter((one) => one !== day).slice(0, mostDays);
  return documentOf(scene, {
    name: 'town-weather',
    section: write('screens.weather'),
    back: { label: write('screens.backToCoast'), wish: ['CoastWeatherIntent', {}] },
    body: [onScreen, inTheRound],
    drawings: skiesOn(shown, now),
    focus: others.length > 0 ? 'day-1' : 'back',
    data: {
      town: town.name,
      townStyle: town.name.length <= 12 ? 'title' : 'titleLongest',
      ...(day ? mainFacts(scene, day) : { day: '', condition: write('screens.noForecast'), main: '', sky: '' }),
      days: others.map((one) => otherDay(scene, town.id, one)),
      credit: credit ?? '',
    },
  });
}

function mainFacts(scene: Scene, day: Day) {
  const { write, locale } = scene;
  const scale = scaleOf(locale);
  const { high, low, condition } = day;
  return {
    ...factsOfDay(scene, day),
    day: dayLabel(scene, day),
    condition: condition?.text ?? write('screens.noForecast'),
    lowest: high !== null && low !== null ? write('screens.low', { low: printed(low, scale) }) : '',
    ...rainAndWind(scene, day),
  };
}

function rainAndWind({ write, locale }: Scene, { rainChance, wind }: Day) {
  const chance = rainChance === null ? '' : String(Math.round(rainChance));
  return {
    rain: chance && write('screens.rain', { chance }),
    rainLabel: chance && write('screens.rainLabel', { chance }),
    wind: wind ? printedSpeed(write, wind.mph, locale) : '',
    windLabel: wind ? windLabel(write, wind, locale) : '',
    turned: wind ? turned[wind.from] : 0,
  };
}

const windLabel = (write: Scene['write'], { from, mph }: Wind, locale: string) =>
  write('screens.windLabel', { from: write(`screens.compass.${from}`), speed: speed(write, mph, locale) });

/** An arrow that points up is the wind from the south. Degrees, clockwise. */
const turned = { S: 0, SW: 45, W: 90, NW: 135, N: 180, NE: 225, E: 270, SE: 315 } as const;

function otherDay(scene: Scene, town: string, day: Day) {
  const name = dayLabel(scene, day);
  const { forecast, ...facts } = factsOfDay(scene, day);
  const wish: Wish = ['WeatherIntent', { town, date: day.date }];
  return {
    ...facts,
    name,
    short: weekday(scene.write, day.date).slice(0, 3),
    label: scene.write('screens.forecastFor', { name, forecast }),
    wish,
  };
}
