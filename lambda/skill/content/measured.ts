import type { Content } from './content';

/** What an answer was made from: how long we waited for each document, and how many seconds ago its facts were observed. */
export type DocumentsRead = Record<string, { ms: number; age?: number; failed?: true }>;

/** The same content, for one request, with somebody who holds a stopwatch. */
export function measured(content: Content, read: DocumentsRead, now: Date): Content {
  const watch =
    <A extends string[], D>(name: keyof Content, ask: (...names: A) => Promise<D>) =>
    async (...names: A): Promise<D> => {
      const begun = performance.now();
      const note = (facts: { age?: number; failed?: true }) => {
        const ms = Math.round(performance.now() - begun) + (read[name]?.ms ?? 0);
        read[name] = { ms, ...facts };
      };
      try {
        const document = await ask(...names);
        note(ageOf(document, now));
        return document;
      } catch (error) {
        note({ failed: true });
        throw error;
      }
    };
  return {
    nowPlaying: watch('nowPlaying', content.nowPlaying),
    onAir: watch('onAir', content.onAir),
    schedule: watch('schedule', content.schedule),
    news: watch('news', content.news),
    story: watch('story', content.story),
    weather: watch('weather', content.weather),
    townWeather: watch('townWeather', content.townWeather),
  };
}

/** A story that is gone has no age. */
function ageOf(document: unknown, now: Date): { age?: number } {
  const { observedAt } = (document ?? {}) as { observedAt?: string };
  return observedAt ? { age: Math.round((now.getTime() - Date.parse(observedAt)) / 1_000) } : {};
}
