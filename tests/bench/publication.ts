import { setTimeout as waits } from 'node:timers/promises';
import { createPublisher } from '../../lambda/content-api/publisher';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { Topic } from '../../lambda/content-api/topic';

interface Cycle {
  ms: number;
  cpuMs: number;
}

/** How long it takes to publish from so many sources, each of which takes its time, and how much of it we compute. */
export async function publication(sources: number, eachMs: number, cycles: number): Promise<Cycle[]> {
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

  const measured: Cycle[] = [];
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const [began, cpu] = [performance.now(), process.cpuUsage()];
    await publisher.publishOnce();
    const { user, system } = process.cpuUsage(cpu);
    measured.push({ ms: performance.now() - began, cpuMs: (user + system) / 1_000 });
  }
  return measured;
}
