import type { Headline, Story } from '../../lambda/contract/news';
import type { Track } from '../../lambda/contract/now-playing';
import type { Show } from '../../lambda/contract/shows';
import type { Phone, Station, Town } from '../../lambda/contract/station';
import type { Condition, Day, TownForecast } from '../../lambda/contract/weather';

/** Wednesday 12 August 2026, ten past eight in the morning, in Scarborough. */
export const tenPastEight = new Date('2026-08-12T07:10:00.000Z');

export const age = {
  observedAt: '2026-08-12T07:09:55.000Z',
  expiresAt: '2026-08-12T07:40:00.000Z',
  stale: false,
  nextPollAt: '2026-08-12T07:12:00.000Z',
  source: { id: 'sample', name: 'Sample', credit: 'Sample content' },
};

const studio: Phone = { display: '01723 336444', dial: '+441723336444' };
const content = 'https://content.thisisthecoast.example';

export function show(facts: Partial<Show> & Pick<Show, 'title' | 'startsAt' | 'endsAt'>): Show {
  const name = facts.name ?? facts.title;
  return {
    id: `${name.toLowerCase().replace(/\W+/g, '-')}-${facts.startsAt.slice(0, 10)}`,
    name,
    presenter: null,
    description: null,
    phone: studio,
    image: null,
    filler: false,
    change: null,
    ...facts,
  };
}

export const breakfast = show({
  title: 'Paddy @ Breakfast',
  name: 'Breakfast',
  presenter: 'Paddy',
  description: 'Wake up with the coast: local news, weather and the songs you know.',
  startsAt: '2026-08-12T05:00:00.000Z',
  endsAt: '2026-08-12T09:00:00.000Z',
});

/** Breakfast and the next three, as `on-air` has them. */
export const wednesday: Show[] = [
  breakfast,
  show({ title: 'Mid-Mornings', startsAt: '2026-08-12T09:00:00.000Z', endsAt: '2026-08-12T12:00:00.000Z' }),
  show({ title: 'Afternoons', startsAt: '2026-08-12T12:00:00.000Z', endsAt: '2026-08-12T15:00:00.000Z' }),
  show({ title: 'Drive', startsAt: '2026-08-12T15:00:00.000Z', endsAt: '2026-08-12T18:00:00.000Z' }),
];

export function track(facts: Partial<Track> & Pick<Track, 'title'>): Track {
  return { artist: null, album: null, year: null, art: null, startedAt: null, endsAt: null, ...facts };
}

export const waterloo = track({
  title: 'Waterloo',
  artist: 'Abba',
  startedAt: '2026-08-12T07:09:00.000Z',
  endsAt: '2026-08-12T07:11:46.000Z',
});

export function story(facts: Partial<Story> & Pick<Story, 'id' | 'title'>): Story {
  return {
    ...age,
    summary: null,
    category: 'local',
    publishedAt: '2026-08-12T06:10:00.000Z',
    updatedAt: null,
    publisher: { name: 'This is the Coast', credit: null },
    url: null,
    image: null,
    imageSize: null,
    paragraphs: [],
    ...facts,
  };
}

/** The line of a story that the list of headlines carries. */
export function headlineOf({ paragraphs, observedAt, expiresAt, source, ...headline }: Story): Headline {
  return headline;
}

export const morningStories: Story[] = [
  story({
    id: 'harbour-lights',
    title: 'New lights for Scarborough’s west pier',
    summary: 'The west pier in Scarborough is to get new lights before the winter.',
    publishedAt: '2026-08-12T06:10:00.000Z',
    paragraphs: [
      'The west pier in Scarborough is to get new lights before the winter.',
      'Forty lamps will be replaced, and the work should take three weeks.',
      'The pier will stay open while the work goes on.',
    ],
  }),
  story({
    id: 'filey-bandstand',
    title: 'Brass band returns to Filey',
    summary: 'Free Sunday concerts start again in Filey this weekend.',
    publishedAt: '2026-08-12T05:10:00.000Z',
    paragraphs: ['Free Sunday concerts start again in Filey this weekend.', 'The first begins at two o’clock.'],
  }),
  story({
    id: 'whitby-swing-bridge',
    title: 'Whitby swing bridge to close for one night',
    summary: 'Whitby’s swing bridge closes to traffic on Thursday night for repairs.',
    publishedAt: '2026-08-11T16:00:00.000Z',
    paragraphs: ['Whitby’s swing bridge closes to traffic on Thursday night for repairs.'],
  }),
  story({
    id: 'bridlington-beach-clean',
    title: 'Two hundred people clean Bridlington’s beaches',
    publishedAt: '2026-08-11T09:00:00.000Z',
    paragraphs: ['Two hundred people filled ninety sacks on Bridlington’s beaches on Monday.'],
  }),
];

const towns: (Town & { high: number; low: number })[] = [
  { id: 'scarborough', name: 'Scarborough', latitude: 54.2831, longitude: -0.3997, high: 17, low: 14 },
  { id: 'filey', name: 'Filey', latitude: 54.2096, longitude: -0.2896, high: 17, low: 14 },
  { id: 'whitby', name: 'Whitby', latitude: 54.4863, longitude: -0.6133, high: 17, low: 15 },
  { id: 'bridlington', name: 'Bridlington', latitude: 54.0825, longitude: -0.1922, high: 17, low: 15 },
  { id: 'hornsea', name: 'Hornsea', latitude: 53.9103, longitude: -0.1674, high: 17, low: 15 },
  { id: 'driffield', name: 'Driffield', latitude: 54.0058, longitude: -0.4388, high: 18, low: 14 },
];

/** Today and the next six days: how each differs from today’s temperatures. */
const week: { code: number; text: string; warmer: number; rainChance: number }[] = [
  { code: 8, text: 'Low-level cloud', warmer: 0, rainChance: 10 },
  { code: 3, text: 'Sunny intervals', warmer: 2, rainChance: 5 },
  { code: 12, text: 'Light rain', warmer: -1, rainChance: 70 },
  { code: 7, text: 'Medium-level cloud', warmer: 0, rainChance: 20 },
  { code: 1, text: 'Sunny', warmer: 4, rainChance: 0 },
  { code: 10, text: 'Light rain shower', warmer: 1, rainChance: 55 },
  { code: 3, text: 'Sunny intervals', warmer: 3, rainChance: 10 },
];

export function day(date: string, condition: Condition | null, facts: Partial<Day> = {}): Day {
  return {
    date,
    condition,
    high: 17,
    low: 14,
    feelsLike: 16,
    rainChance: 10,
    wind: { mph: 9, from: 'NE' },
    gustMph: 14,
    uv: 4,
    sunrise: `${date}T04:37:00.000Z`,
    sunset: `${date}T19:41:00.000Z`,
    ...facts,
  };
}

export const coastForecast: TownForecast[] = towns.map(({ id, name, high, low }) => ({
  town: { id, name },
  days: week.map(({ code, text, warmer, rainChance }, later) =>
    day(`2026-08-${12 + later}`, { code, text }, { high: high + warmer, low: low + warmer, rainChance }),
  ),
}));

export const theCoast: Station = {
  ...age,
  name: 'This is the Coast',
  area: 'the Yorkshire Coast',
  website: 'https://www.thisisthecoast.example',
  studioPhone: studio,
  studioText: { display: '07700 900123', dial: '+447700900123' },
  studioEmail: 'studio@thisisthecoast.example',
  mounts: [
    { id: 'main', url: 'https://stream.thisisthecoast.example/live.mp3', codec: 'mp3', kbps: 128 },
    { id: 'small', url: 'https://stream.thisisthecoast.example/live.aac', codec: 'aac', kbps: 64 },
  ],
  apologyClip: `${content}/audio/apology.mp3`,
  images: { logo: `${content}/images/logo.png`, background: `${content}/images/background.png` },
  towns: towns.map(({ high, low, ...town }) => town),
  apps: [
    { platform: 'ios', name: 'This is the Coast', url: null },
    { platform: 'android', name: 'This is the Coast', url: null },
    { platform: 'alexa', name: 'This is the Coast', url: null },
    { platform: 'roku', name: 'This is the Coast', url: null },
  ],
  supporters: {
    title: 'Support local journalism',
    text: 'A small monthly contribution helps us to report on the Yorkshire Coast.',
    url: 'https://www.thisisthecoast.example/support',
  },
};

/** What a card shows where there is no other picture. */
export const logo = { smallImageUrl: theCoast.images.logo, largeImageUrl: theCoast.images.logo };
