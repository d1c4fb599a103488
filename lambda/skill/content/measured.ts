import { type Part, type Parts, timed } from '../notes/parts';
import { type Content, watched } from './content';

/** The same content, for one request, with somebody who holds a stopwatch. */
export function measured(content: Content, parts: Parts, now: Date): Content {
  return watched(
    content,
    (name, read) =>
      (...names) =>
        timed(parts, name, read(...names), (document) => ageOf(document, now)),
  );
}

/** A story that is gone has no age. */
function ageOf(document: unknown, now: Date): Omit<Part, 'ms'> {
  const { observedAt } = (document ?? {}) as { observedAt?: string };
  return observedAt ? { age: Math.round((now.getTime() - Date.parse(observedAt)) / 1_000) } : {};
}
