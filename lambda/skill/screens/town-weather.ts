import { wallTime } from '../../contract/london-day';
import type { Day, Hour } from '../../contract/weather';
import type { Aspect } from '../weather/aspects';
import type { Forecast, Outlook } from '../weather/outlook';
import type { Period } from '../weather/period';
import type { Issued } from '../weather/warnings';
import { printedSpeed, speed } from '../words/speed';
import { printed, scaleOf } from '../words/temperature';
import { weekday } from '../words/time';
import { printedTime } from './clock';
import { inTheRound, onScreen } from './drawn/town-weather';
import { documentOf } from './look/document';
import type { Wish } from './look/pressable';
import { type Scene, type Screen, undrawn } from './screen';
import { bannerFacts, bannerFor } from './warning-banner';
import { dayLabel, factsOfDay, factsOfHour, skiesAt, skiesOn } from './weather-day';
import { timeLabel } from './weather-time';

interface TownWeatherFacts {
  forecast: Forecast;
  /** What was asked for; the first day there is, where nothing is known of it. */
  outlook: Outlook | undefined;
  period: Period;
  aspect: Aspect;
  warnings: readonly Issued[];
  /** Words that the sources’ licences ask for. */
  credit: string | null;
}

/** As many days, or hours, as stand side by side. */
const mostSideBySide = 6;

export function townWeatherScreen(scene: Scene, facts: TownWeatherFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, now } = scene;
  const { forecast, outlook, period, warnings, credit } = facts;
  const { town } = forecast;
  const days = forecast.days.slice(0, mostSideBySide + 1);
  const shown = outlook ?? days.map((day) => ({ ...day, id: town.id, town: town.name, hours: [] }))[0];
  const hours = period.kind === 'days' ? [] : hoursFrom(forecast, outlook);
  const others = days.filter(({ date }) => date !== shown?.date).slice(0, mostSideBySide);
  const strip =
    hours.length > 0
      ? hours.map((hour) => oneHour(scene, town.id, hour, facts.aspect))
      : others.map((day) => otherDay(scene, town.id, day));
  return documentOf(scene, {
    name: 'town-weather',
    section: write('screens.weather'),
    back: { label: write('screens.backToCoast'), wish: ['CoastWeatherIntent', {}] },
    body: [...bannerFor(warnings), onScreen, inTheRound],
    drawings: { ...skiesOn([...(shown ? [shown] : []), ...others], now), ...skiesAt(hours) },
    focus: strip.length > 0 ? 'day-1' : 'back',
    data: {
      town: town.name,
      townStyle: town.name.length <= 12 ? 'title' : 'titleLongest',
      ...(shown
        ? mainFacts(scene, shown, facts)
        : { day: '', condition: write('screens.noForecast'), main: '', sky: '' }),
      ...bannerFacts(scene, warnings),
      days: strip,
      credit: credit ?? '',
    },
  });
}

/** Those that were asked for, and the ones after them. */
function hoursFrom({ hours }: Forecast, outlook: Outlook | undefined): Hour[] {
  const first = outlook?.hours[0];
  return first ? hours.filter(({ at }) => at >= first.at).slice(0, mostSideBySide) : [];
}

function mainFacts(scene: Scene, outlook: Outlook, { period, aspect }: TownWeatherFacts) {
  const { write, locale } = scene;
  const scale = scaleOf(locale);
  const { high, low, condition } = outlook;
  const asksForTheSun = aspect === 'sunrise' || aspect === 'sunset';
  return {
    ...factsOfDay(scene, outlook),
    day: timeLabel(scene, outlook, period),
    condition: condition?.text ?? write('screens.noForecast'),
    ...(asksForTheSun
      ? sunTimes(scene, outlook)
      : {
          lowest: high !== null && low !== null ? write('screens.low', { low: printed(low, scale) }) : '',
          ...rainAndWind(scene, outlook),
        }),
  };
}

/** In the place of rain and wind, where the sun is asked for. */
function sunTimes(scene: Scene, { sunrise, sunset }: Day) {
  const { write } = scene;
  const time = (at: string) => ({ time: printedTime(scene, new Date(at)) });
  return {
    lowest: [sunrise && write('screens.sunrise', time(sunrise)), sunset && write('screens.sunset', time(sunset))]
      .filter(Boolean)
      .join(' · '),
    rain: '',
    rainLabel: '',
    wind: '',
    windLabel: '',
    turned: 0,
  };
}

function rainAndWind({ write, locale }: Scene, { rainChance, wind }: Day) {
  const chance = rainChance === null ? '' : String(Math.round(rainChance));
  return {
    rain: chance && write('screens.rain', { chance }),
    rainLabel: chance && write('screens.rainLabel', { chance }),
    wind: wind ? printedSpeed(write, wind.mph, locale) : '',
    windLabel: wind
      ? write('screens.windLabel', {
          speed: speed(write, wind.mph, locale),
          from: write(`screens.compass.${wind.from}`),
        })
      : '',
    turned: wind ? turned[wind.from] : 0,
  };
}

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

function oneHour(scene: Scene, town: string, hour: Hour, aspect: Aspect) {
  const at = new Date(hour.at);
  const { date } = wallTime(at);
  const name = printedTime(scene, at);
  const { forecast, ...facts } = factsOfHour(scene, hour, aspect);
  const time = `${String(wallTime(at).hour).padStart(2, '0')}:00`;
  const wish: Wish = ['WeatherIntent', { town, date, time }];
  return { ...facts, name, short: name, label: scene.write('screens.forecastFor', { name, forecast }), wish };
}
