import type { DocumentAt } from '../../contract/documents';

/**
 * What the station has published. Each call resolves to a document that keeps the contract, perhaps an old one
 * (its `expiresAt` says), and rejects with ContentUnavailable when there is none to be had.
 */
export interface Content {
  nowPlaying(): Promise<DocumentAt<'/v1/now-playing'>>;
  onAir(): Promise<DocumentAt<'/v1/on-air'>>;
  schedule(): Promise<DocumentAt<'/v1/schedule'>>;
  news(): Promise<DocumentAt<'/v1/news'>>;
  /** Null for a story that is not there any more. */
  story(id: string): Promise<DocumentAt<'/v1/news/{id}'> | null>;
  weather(): Promise<DocumentAt<'/v1/weather'>>;
  townWeather(town: string): Promise<DocumentAt<'/v1/weather/{town}'>>;
  /** Null where the station has nobody to tell it of warnings. */
  warnings(): Promise<DocumentAt<'/v1/warnings'> | null>;
}

type Watch = <A extends string[], D>(
  name: keyof Content,
  read: (...names: A) => Promise<D>,
) => (...names: A) => Promise<D>;

/** The same content, each document read under somebody’s eyes. */
export function watched(content: Content, watch: Watch): Content {
  return {
    nowPlaying: watch('nowPlaying', content.nowPlaying),
    onAir: watch('onAir', content.onAir),
    schedule: watch('schedule', content.schedule),
    news: watch('news', content.news),
    story: watch('story', content.story),
    weather: watch('weather', content.weather),
    townWeather: watch('townWeather', content.townWeather),
    warnings: watch('warnings', content.warnings),
  };
}
