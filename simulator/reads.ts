import { AsyncLocalStorage } from 'node:async_hooks';
import type { Template } from '../lambda/contract/documents';
import { pathOf } from '../lambda/contract/path-of';
import { type Content, watched } from '../lambda/skill/content/content';

/** One document that an answer was made from, or would have been. */
export interface Read {
  path: string;
  /** `kept`: the skill had a copy that is still good, or the last good one. */
  how: 'fetched' | 'kept' | 'failed';
  /** What the content API answered; null where it did not, or was not asked. */
  status: number | null;
  observedAt: string | null;
  expiresAt: string | null;
}

export const templates: Record<keyof Content, Template> = {
  nowPlaying: '/v1/now-playing',
  onAir: '/v1/on-air',
  schedule: '/v1/schedule',
  news: '/v1/news',
  story: '/v1/news/{id}',
  weather: '/v1/weather',
  townWeather: '/v1/weather/{town}',
  warnings: '/v1/warnings',
};

/** More requests than anybody looks back on. */
const mostRequests = 100;

/** Which documents the skill read for which request. */
export class Reads {
  readonly #byRequest = new Map<string, Read[]>();
  readonly #present = new AsyncLocalStorage<Read[]>();
  readonly #answers = new Map<string, number | null>();

  /** Newest last. */
  of(requestId: string): Read[] {
    return this.#byRequest.get(requestId) ?? [];
  }

  /** Everything that is read until the act is done belongs to this request. */
  during<T>(requestId: string, act: () => Promise<T>): Promise<T> {
    const reads: Read[] = [];
    this.#byRequest.set(requestId, reads);
    for (const oldest of [...this.#byRequest.keys()].slice(0, -mostRequests)) this.#byRequest.delete(oldest);
    return this.#present.run(reads, act);
  }

  /** The content API, or what stands before it, has answered. */
  answered(path: string, status: number | null): void {
    this.#answers.set(path, status);
  }

  /** The same content, with somebody who takes notes. */
  watching(content: Content): Content {
    return watched(
      content,
      (name, read) =>
        (...names) =>
          this.#noting(pathOf(templates[name], names[0]), () => read(...names)),
    );
  }

  async #noting<D>(path: string, read: () => Promise<D>): Promise<D> {
    this.#answers.delete(path);
    const note = (how: Read['how'], document: unknown) => {
      const status = this.#answers.get(path) ?? null;
      this.#present.getStore()?.push({ path, how, status, ...ageOf(document) });
    };
    try {
      const document = await read();
      note(this.#answers.get(path) === 200 || this.#answers.get(path) === 304 ? 'fetched' : 'kept', document);
      return document;
    } catch (error) {
      note('failed', null);
      throw error;
    }
  }
}

function ageOf(document: unknown): Pick<Read, 'observedAt' | 'expiresAt'> {
  const { observedAt = null, expiresAt = null } = (document ?? {}) as Partial<Read>;
  return { observedAt, expiresAt };
}
