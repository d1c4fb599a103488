import { type Part, type Parts, timed } from '../notes/parts';
import type { Content } from './content';

/** The same content, for one request, with somebody who holds a stopwatch. */
export function measured(content: Content, parts: Parts, now: Date): Content {
  const watch =
    <A extends string[], D>(name: keyof Content, ask: (...names: A) => Promise<D>) =>
    (...names: A): Promise<D> =>
      timed(parts, name, ask(...names), (document) => ageOf(document, now));
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

/** A story that is gone has no age. */
function ageOf(document: unknown, now: Date): Omit<Part, 'ms'> {
  const { observedAt } = (document ?? {}) as { observedAt?: string };
  return observedAt ? { age: Math.round((now.getTime() - Date.parse(observedAt)) / 1_000) } : {};
}
