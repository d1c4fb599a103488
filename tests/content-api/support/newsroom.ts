import type { LogEntry } from '../../../lambda/content-api/log';
import { createPublisher } from '../../../lambda/content-api/publisher';
import { memoryStore } from '../../../lambda/content-api/stores/memory';
import type { Store } from '../../../lambda/content-api/stores/store';
import type { Topic } from '../../../lambda/content-api/topic';

/** A clock that stands still until it is set. */
function setClock(at: string) {
  let now = new Date(at);
  const clock = () => now;
  clock.set = (next: string) => {
    now = new Date(next);
  };
  return clock;
}

/** A publisher with topics of the test’s own. */
export function newsroom(topics: Topic[], at = '2026-08-12T06:12:00.000Z', store: Store = memoryStore()) {
  const clock = setClock(at);
  const entries: LogEntry[] = [];
  const publisher = createPublisher({ topics, store, clock, log: (entry) => entries.push(entry), random: () => 0 });
  return { publisher, store, clock, entries };
}
