import type { z } from 'zod';
import { flashBriefing } from './flash-briefing';
import { news, story } from './news';
import { nowPlaying } from './now-playing';
import { onAir, schedule } from './shows';
import { station } from './station';
import { warnings } from './warnings';
import { townWeather, weather } from './weather';

/** Every published document, by the path it is served at. `{…}` stands for one path segment. */
export const documents = {
  '/v1/station': station,
  '/v1/now-playing': nowPlaying,
  '/v1/on-air': onAir,
  '/v1/schedule': schedule,
  '/v1/news': news,
  '/v1/news/{id}': story,
  '/v1/flash-briefing': flashBriefing,
  '/v1/weather': weather,
  '/v1/weather/{town}': townWeather,
  '/v1/warnings': warnings,
} as const;

export type Template = keyof typeof documents;
export type DocumentAt<T extends Template> = z.infer<(typeof documents)[T]>;
