import { setTimeout as pause } from 'node:timers/promises';
import { SourceFailed } from './sources/source-failed';
import type { Store } from './stores/store';
import type { Edition, Topic } from './topic';

/** Long enough for a server that is being restarted behind its balancer to be out of it. */
const pauseMs = 500;

interface Asking {
  now: Date;
  store: Store;
  tries: number;
  random: () => number;
}

/** Puts a topic’s question to its source, in the topic’s time, and again if it fails and has tries left. */
export async function ask(topic: Topic, { now, store, tries, random }: Asking): Promise<Edition> {
  const { source, timeoutMs, edition } = topic;
  const signal = AbortSignal.timeout(timeoutMs);
  const answer = async (): Promise<Edition> => {
    for (let left = tries - 1; ; left -= 1) {
      try {
        return await edition({ now, signal, store });
      } catch (error) {
        if (left <= 0 || signal.aborted || !mayPass(error)) throw error;
        await pause(pauseMs * (0.5 + random()));
      }
    }
  };
  // The signal stops well-behaved sources; the race stops waiting for the others.
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new SourceFailed(`${source} did not answer within ${timeoutMs} ms`)));
    answer().then(resolve, reject);
  });
}

/** An upstream that names a time has said that asking sooner is of no use. */
function mayPass(error: unknown): boolean {
  return error instanceof SourceFailed && error.retryAfter === undefined;
}
