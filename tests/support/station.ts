import { sampleHours } from '../../lambda/content-api/sources/sample-hours';
import type { Template } from '../../lambda/contract/documents';
import type { Bulletin, Story } from '../../lambda/contract/news';
import type { Track } from '../../lambda/contract/now-playing';
import type { Show } from '../../lambda/contract/shows';
import type { Warning } from '../../lambda/contract/warnings';
import type { Hour, TownForecast } from '../../lambda/contract/weather';
import type { Content } from '../../lambda/skill/content/content';
import { ContentUnavailable } from '../../lambda/skill/content/content-unavailable';
import { age, coastForecast, headlineOf, morningStories, waterloo, wednesday } from './august-day';

interface Broadcast {
  nowPlaying?: Track | 'unnamed' | 'silent';
  history?: Track[];
  onAir?: Show[];
  schedule?: Show[];
  /** Whole stories; the headlines are made from them. */
  stories?: Story[];
  bulletin?: Bulletin | null;
  weather?: TownForecast[];
  /** By the hour, for every town; those of its first two days as they usually are, unless told otherwise. */
  hours?: Hour[];
  /** Null where the station has nobody to tell it. */
  warnings?: Warning[] | null;
  /** The age of every document, where it matters. */
  observedAt?: string;
  expiresAt?: string;
  /** What cannot be had. */
  down?: (keyof Content)[] | 'everything';
}

const documentOf: Record<keyof Content, Template> = {
  nowPlaying: '/v1/now-playing',
  onAir: '/v1/on-air',
  schedule: '/v1/schedule',
  news: '/v1/news',
  story: '/v1/news/{id}',
  weather: '/v1/weather',
  townWeather: '/v1/weather/{town}',
  warnings: '/v1/warnings',
};

/** The station as the skill reads it, on an August morning unless told otherwise. */
export function station(broadcast: Broadcast = {}): Content {
  const {
    nowPlaying = waterloo,
    history = [],
    onAir = wednesday,
    schedule = onAir,
    stories = morningStories,
    bulletin = null,
    weather = coastForecast,
    hours,
    warnings = [],
  } = broadcast;
  const { observedAt = age.observedAt, expiresAt = age.expiresAt, down = [] } = broadcast;
  const now = { ...age, observedAt, expiresAt };

  const read = async <T>(what: keyof Content, find: () => T | undefined): Promise<T> => {
    const document = documentOf[what];
    if (down === 'everything' || down.includes(what))
      throw new ContentUnavailable(document, `No answer: GET ${document}`);
    const found = find();
    if (found === undefined) throw new ContentUnavailable(document, `404 Not Found: GET ${document}`);
    return found;
  };

  return {
    nowPlaying: () => read('nowPlaying', () => ({ ...now, playing: playingOf(nowPlaying), history })),
    onAir: () => read('onAir', () => ({ ...now, shows: onAir })),
    schedule: () => read('schedule', () => ({ ...now, timeZone: 'Europe/London', shows: schedule })),
    news: () => read('news', () => ({ ...now, stories: stories.map(headlineOf), bulletin })),
    story: (id) =>
      read('story', () => {
        const story = stories.find((one) => one.id === id);
        return story ? { ...story, ...now } : null;
      }),
    weather: () => read('weather', () => ({ ...now, towns: weather })),
    townWeather: (id) =>
      read(
        'townWeather',
        () =>
          weather
            .filter(({ town }) => town.id === id)
            .map((town) => ({ ...now, ...town, hours: hours ?? hoursOf(town) }))[0],
      ),
    warnings: () => read('warnings', () => (warnings ? { ...now, source: metOffice, warnings } : null)),
  };
}

const metOffice = { id: 'met-office-warnings', name: 'the Met Office', credit: 'Warnings: Met Office' };

const hoursOf = ({ days }: TownForecast): Hour[] => days.slice(0, 2).flatMap(sampleHours);

function playingOf(nowPlaying: Track | 'unnamed' | 'silent') {
  return typeof nowPlaying === 'string' ? { kind: nowPlaying } : { kind: 'track' as const, track: nowPlaying };
}
