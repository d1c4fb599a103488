import type { TownForecast } from '../../contract/weather';
import type { Answer } from '../sources/source';
import { age } from './age';
import { type Published, published } from './document';

/** Forecast models run every six hours: what an older one says of today is no longer the forecast. */
const goodForMs = 6 * 60 * 60_000;

export function weatherDocuments(answer: Answer<TownForecast[]>): Published[] {
  const said = age(answer, goodForMs);
  return [
    ...answer.facts.map((forecast) => published('/v1/weather/{town}', { ...said, ...forecast }, forecast.town.id)),
    published('/v1/weather', { ...said, towns: answer.facts }),
  ];
}
