import '../../support/local-upstreams';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { createPublisher } from '../../../lambda/content-api/publisher';
import { memoryStore } from '../../../lambda/content-api/stores/memory';
import type { FaultySource } from '../../content-api/fault-table/faulty-source';
import { morning, tenSources } from './ten-sources';

interface Cycle {
  ms: number;
  /** Of this process; the upstreams have one of their own. */
  cpuMs: number;
}

interface Asked {
  source: FaultySource;
  url: string;
}

interface Measured {
  all: Cycle;
  /** The slowest of the ten, asked alone right after. */
  slowest: Cycle;
}

/** How long it takes to ask ten real sources, to read what they say and to publish it, when each takes its time to answer. */
export async function publication(eachMs: number, cycles: number): Promise<Measured[]> {
  const upstreams = fork(fileURLToPath(new URL('upstreams-process.ts', import.meta.url)), [String(eachMs)]);
  const [urls] = (await once(upstreams, 'message')) as [string[]];
  const asked = tenSources.map((source, place) => ({ source, url: urls[place] ?? '' }));
  try {
    const slowest = await slowestOf(asked, eachMs);
    const measured: Measured[] = [];
    for (let cycle = 0; cycle <= cycles; cycle += 1)
      measured.push({ all: await publishOnce(asked, eachMs), slowest: await publishOnce([slowest], eachMs) });
    return measured.slice(1); // the first warms the compilers up
  } finally {
    upstreams.kill('SIGKILL'); // tsx keeps the gentler signal to itself
  }
}

async function slowestOf(asked: readonly Asked[], eachMs: number): Promise<Asked> {
  const alone: { one: Asked; ms: number }[] = [];
  for (const one of asked) alone.push({ one, ms: (await publishOnce([one], eachMs)).ms });
  const [slowest] = alone.sort((a, b) => b.ms - a.ms);
  if (!slowest) throw new Error('There is nobody to ask.');
  return slowest.one;
}

/** By a publisher that knows nothing yet: so everybody is asked, and everything is read and written. */
async function publishOnce(asked: readonly Asked[], eachMs: number): Promise<Cycle> {
  const store = memoryStore();
  const problems: string[] = [];
  const topics = asked.map(({ source, url }) => source.topic(url, morning));
  const log = ({ message }: { message: string }) => void problems.push(message);
  const publisher = createPublisher({ topics, store, clock: () => morning, log });

  const [began, cpu] = [performance.now(), process.cpuUsage()];
  await publisher.publishOnce();
  const { user, system } = process.cpuUsage(cpu);
  const ms = performance.now() - began;
  for (const { document } of topics) if (!(await store.get(document))) problems.push(`${document} was not published`);
  if (ms < 0.9 * eachMs) problems.push(`nobody was waited for: ${ms} ms`);
  if (problems.length > 0) throw new Error(`The publication failed: ${problems.join('; ')}`);
  return { ms, cpuMs: (user + system) / 1_000 };
}
