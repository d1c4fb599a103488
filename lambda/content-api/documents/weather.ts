import type { Town } from '../../contract/station';
import type { Day } from '../../contract/weather';
import type { Answer } from '../sources/source';
import type { DayFacts, TownFacts } from '../sources/weather-facts';
import { sunTimes } from '../sun';
import { age } from './age';
import { type Published, published } from './document';

/** Forecast models run every six hours: what an older one says of today is no longer the forecast. */
const goodForMs = 6 * 60 * 60_000;

/** A week, today among it: what lies beyond is a guess. */
const daysListed = 7;

/** Each town with its hours, and all towns by the day: the list is read in every kitchen, and stays small. */
export function weatherDocuments(answer: Answer<TownFacts[]>, places: Town[]): Published[] {
  const said = age(answer, goodForMs);
  const towns = answer.facts.map(({ town, days, hours }) => {
    const place = places.find(({ id }) => id === town.id);
    return { town, days: days.slice(0, daysListed).map((day) => withSun(day, place)), hours };
  });
  return [
    ...towns.map((forecast) => published('/v1/weather/{town}', { ...said, ...forecast }, forecast.town.id)),
    published('/v1/weather', { ...said, towns: towns.map(({ town, days }) => ({ town, days })) }),
  ];
}

function withSun(day: DayFacts, place: Town | undefined): Day {
  const { sunrise = null, sunset = null } = place ? sunTimes(day.date, place) : {};
  return { ...day, sunrise: sunrise?.toISOString() ?? null, sunset: sunset?.toISOString() ?? null };
}
