import { setTimeout as waits } from 'node:timers/promises';
import { createPublisher } from '../../lambda/content-api/publisher';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { Topic } from '../../lambda/content-api/topic';

/** How long it takes to publish from so many sources, each of which takes its time. */
export async function publicationMs(sources: number, eachMs: number): Promise<number> {
  const slow: Topic = {
    document: '/v1/news',
    source: 'slow',
    everyMs: 60_000,
    timeoutMs: 10 * eachMs,
    edition: async () => {
      await waits(eachMs);
      return { documents: [], askAgainAt: undefined, problems: [] };
    },
  };
  const topics = Array.from({ length: sources }, () => slow);
  const publisher = createPublisher({ topics, store: memoryStore(), clock: () => new Date(), log: () => {} });
  await publisher.publishOnce();

  const began = performance.now();
  await publisher.publishOnce();
  return performance.now() - began;
}
