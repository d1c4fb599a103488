import type { Template } from '../contract/documents';

export interface Endpoint {
  /** What operations are called after: `getStation`. */
  id: string;
  summary: string;
  component: string;
  parameter?: { name: string; description: string; schema: Record<string, unknown>; example: string };
}

const townParameter = {
  name: 'town',
  description: 'The id of one of the station’s towns, as /v1/station lists them',
  schema: { type: 'string', pattern: '^[a-z][a-z-]*$' },
  example: 'whitby',
};

const storyParameter = {
  name: 'id',
  description: 'The id of a story, as /v1/news lists them',
  schema: { type: 'string', pattern: '^[a-z0-9-]{1,80}$' },
  example: 'whitby-s-swing-bridge',
};

/** How the API’s pages speak of each document. */
export const endpoints: Record<Template, Endpoint> = {
  '/v1/station': { id: 'Station', component: 'Station', summary: 'The station: its streams, towns and apps' },
  '/v1/now-playing': { id: 'NowPlaying', component: 'NowPlaying', summary: 'What is playing on the stream' },
  '/v1/on-air': { id: 'OnAir', component: 'OnAir', summary: 'The show on air and the next three' },
  '/v1/schedule': { id: 'Schedule', component: 'Schedule', summary: 'Eight days of shows' },
  '/v1/news': { id: 'News', component: 'News', summary: 'The headlines' },
  '/v1/news/{id}': { id: 'Story', component: 'Story', summary: 'One story', parameter: storyParameter },
  '/v1/flash-briefing': {
    id: 'FlashBriefing',
    component: 'FlashBriefing',
    summary: 'The latest stories as an Alexa flash briefing reads them',
  },
  '/v1/weather': { id: 'Weather', component: 'Weather', summary: 'The forecast for every town' },
  '/v1/weather/{town}': {
    id: 'TownWeather',
    component: 'TownWeather',
    summary: 'The forecast for one town',
    parameter: townParameter,
  },
  '/v1/warnings': { id: 'Warnings', component: 'Warnings', summary: 'Weather warnings, in force and to come' },
};
