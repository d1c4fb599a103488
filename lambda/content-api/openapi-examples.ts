import type { DocumentAt, Template } from '../contract/documents';
import type { Show } from '../contract/shows';
import type { Hour, TownForecast } from '../contract/weather';
import { age } from './documents/age';
import { phoneFrom } from './phone';

/** Examples that a reader of the API’s pages sees: the station on an August morning. */

const hour = 60 * 60_000;
const observedAt = new Date('2026-08-12T06:12:00.000Z');
const said = age({ observedAt, source: { id: 'sample', name: 'Sample', credit: 'Sample content' } }, hour);

const breakfast: Show = {
  id: 'breakfast-2026-08-12',
  title: 'Paddy @ Breakfast',
  name: 'Breakfast',
  presenter: 'Paddy',
  description: null,
  startsAt: '2026-08-12T05:00:00.000Z',
  endsAt: '2026-08-12T09:00:00.000Z',
  phone: phoneFrom('01723 336444'),
  image: null,
  filler: false,
  change: null,
};

const onTheBeach: Show = {
  ...breakfast,
  id: 'breakfast-on-the-beach-2026-08-14',
  title: 'Breakfast on the Beach',
  name: 'Breakfast on the Beach',
  presenter: null,
  startsAt: '2026-08-14T05:00:00.000Z',
  endsAt: '2026-08-14T09:00:00.000Z',
  change: { kind: 'cover', insteadOf: [{ name: 'Breakfast', presenter: 'Paddy' }] },
};

const headline = {
  id: 'whitby-s-swing-bridge',
  title: 'Whitby’s swing bridge to close on two nights',
  summary: 'Drivers are being asked to plan ahead.',
  category: 'local',
  publishedAt: '2026-08-12T05:48:00.000Z',
  updatedAt: null,
  publisher: { name: 'This is the Coast', credit: null },
  url: null,
  image: null,
  imageSize: null,
};

const whitby: TownForecast = {
  town: { id: 'whitby', name: 'Whitby' },
  days: [
    {
      date: '2026-08-12',
      condition: { code: 8, text: 'Low-level cloud' },
      high: 17,
      low: 15,
      feelsLike: 16,
      rainChance: 20,
      wind: { mph: 9, from: 'NE' },
      gustMph: 14,
      uv: 4,
      sunrise: '2026-08-12T04:37:00.000Z',
      sunset: '2026-08-12T19:41:00.000Z',
    },
  ],
};

const atSeven: Hour = {
  at: '2026-08-12T06:00:00.000Z',
  condition: { code: 8, text: 'Low-level cloud' },
  temperature: 15,
  feelsLike: 14,
  rainChance: 10,
  wind: { mph: 7, from: 'NE' },
  gustMph: 11,
  uv: 1,
};

const examples: { [T in Template]: DocumentAt<T> } = {
  '/v1/station': {
    ...said,
    name: 'This is the Coast',
    area: 'the Yorkshire Coast',
    website: 'https://www.thisisthecoast.example/',
    studioPhone: phoneFrom('01723 336444'),
    studioText: phoneFrom('07700 900123'),
    studioEmail: 'studio@thisisthecoast.example',
    mounts: [{ id: 'main', url: 'https://stream.thisisthecoast.example/coast.mp3', codec: 'mp3', kbps: 128 }],
    apologyClip: 'https://content.thisisthecoast.example/audio/apology.mp3',
    images: {
      logo: 'https://content.thisisthecoast.example/images/logo.png',
      background: 'https://content.thisisthecoast.example/images/background.png',
    },
    towns: [{ id: 'whitby', name: 'Whitby', latitude: 54.4863, longitude: -0.6133 }],
    apps: [{ platform: 'alexa', name: 'Amazon Alexa', url: null }],
    supporters: null,
  },
  '/v1/now-playing': {
    ...said,
    playing: {
      kind: 'track',
      track: {
        title: 'Waterloo',
        artist: 'Abba',
        album: 'Waterloo',
        year: 1974,
        art: null,
        startedAt: '2026-08-12T06:11:00.000Z',
        endsAt: '2026-08-12T06:13:46.000Z',
      },
    },
    history: [
      {
        title: 'Africa',
        artist: 'Toto',
        album: null,
        year: null,
        art: null,
        startedAt: '2026-08-12T06:06:00.000Z',
        endsAt: '2026-08-12T06:10:55.000Z',
      },
    ],
  },
  '/v1/on-air': { ...said, shows: [breakfast] },
  '/v1/schedule': { ...said, timeZone: 'Europe/London', shows: [breakfast, onTheBeach] },
  '/v1/news': {
    ...said,
    stories: [headline],
    bulletin: {
      title: 'Coast News at seven',
      url: 'https://content.thisisthecoast.example/audio/news.mp3',
      publishedAt: '2026-08-12T06:00:00.000Z',
      durationSeconds: 122,
    },
  },
  '/v1/news/{id}': { ...said, ...headline, paragraphs: ['Whitby’s swing bridge will be closed to traffic next week.'] },
  '/v1/flash-briefing': {
    uid: headline.id,
    updateDate: '2026-08-12T05:48:00.0Z',
    titleText: headline.title,
    mainText: `${headline.title}. ${headline.summary}`,
    redirectionUrl: 'https://www.thisisthecoast.example/news/swing-bridge',
  },
  '/v1/weather': { ...said, towns: [whitby] },
  '/v1/weather/{town}': { ...said, ...whitby, hours: [atSeven] },
  '/v1/warnings': {
    ...said,
    warnings: [
      {
        id: 'a2b0c3d4-0000-4000-8000-000000000001',
        level: 'yellow',
        hazard: 'wind',
        headline: 'Yellow warning of wind',
        from: '2026-08-12T11:00:00.000Z',
        until: '2026-08-12T20:00:00.000Z',
        towns: ['whitby'],
        url: null,
      },
    ],
  },
};

export function exampleOf<T extends Template>(template: T): DocumentAt<T> {
  return examples[template];
}
