import { type Parts, timed } from '../notes/parts';
import { type Listeners, noListeners } from './listeners';

/** The same listeners, for one request, with somebody who holds a stopwatch. Where there is no table nothing can fail. */
export function measuredListeners(listeners: Listeners, parts: Parts): Listeners {
  if (listeners === noListeners) return listeners;
  const watch = <T>(asking: Promise<T>) =>
    timed(parts, 'listener', asking, (result) => (result === null || result === false ? { failed: true } : {}));
  return {
    recall: (key) => watch(listeners.recall(key)),
    remember: (key, facts) => watch(listeners.remember(key, facts)),
    forget: (key) => watch(listeners.forget(key)),
  };
}
