import type { LogEntry } from '../../lambda/content-api/log';
import { createPublisher } from '../../lambda/content-api/publisher';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { Store } from '../../lambda/content-api/stores/store';
import type { Age } from '../../lambda/contract/document';
import { documents, type Template } from '../../lambda/contract/documents';
import type { FaultySource } from '../content-api/fault-table/faulty-source';
import { faults, faultyUpstream } from '../content-api/fault-table/faulty-upstream';
import { sources } from '../content-api/fault-table/sources';
import { type Chance, chanceFrom } from './contract/chance';

const morning = Date.parse('2026-08-12T06:00:00Z');
const stepMs = 60_000;
const stepsOfADay = (24 * 60 * 60_000) / stepMs;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** Who hangs is waited for in real time: fault-table.test.ts does that. */
const quickFaults = Object.entries(faults).flatMap(([name, fault]) => (name === 'never answers' ? [] : [fault]));

/** An upstream that fails in any of its ways, again and again, for a minute up to an hour. */
function moody(upstream: Awaited<ReturnType<typeof faultyUpstream>>, chance: Chance) {
  let failsFor = 0;
  return {
    step: async () => {
      failsFor -= 1;
      if (failsFor === 0) await upstream.isWellAgain();
      if (failsFor >= 0 || !chance.happens(0.04)) return;
      failsFor = 1 + chance.below(60);
      await upstream.fails(chance.oneOf(quickFaults));
    },
    recovers: async () => {
      if (failsFor > 0) await upstream.isWellAgain();
      failsFor = 0;
    },
  };
}

/** A store that looks at everything that is put into it: it must be good, and no older than what was there. */
function watchedStore(tells: Map<string, string>, wrong: string[]): Store & { puts: number } {
  const store = memoryStore();
  const watched = {
    ...store,
    puts: 0,
    put: async (path: string, body: string) => {
      watched.puts += 1;
      if (!path.startsWith('/v1/')) return store.put(path, body);
      const before = JSON.parse((await store.get(path)) ?? 'null') as Age | null;
      const next = JSON.parse(body) as Age;
      const template = Object.keys(documents).find((one) =>
        new RegExp(`^${one.replace(/\{\w+\}/, '[^/]+')}$`).test(path),
      ) as Template;
      if (!documents[template].safeParse(next).success) wrong.push(`${path} breaks the contract`);
      if (before && next.observedAt < before.observedAt)
        wrong.push(`${path} of ${before.observedAt} gave way to ${next.observedAt}`);
      if (!body.includes(tells.get(path) ?? '')) wrong.push(`${path} lost its facts`);
      return store.put(path, body);
    },
  };
  return watched;
}

const kinds = ['now playing', 'schedule', 'news', 'weather'];
const oneOfEach = (turn: number): FaultySource[] =>
  kinds.flatMap((kind) => {
    const ofKind = sources.filter(({ name }) => name.startsWith(kind));
    return ofKind[turn % ofKind.length] ?? [];
  });

test.each([0, 1, 2])(
  'through a day of failing sources (%i), no document gives way to a worse one, and each ends fresh',
  async (turn) => {
    let now = new Date(morning);
    const clock = () => now;
    const wrong: string[] = [];
    const chosen = oneOfEach(turn);
    const opened = await Promise.all(
      chosen.map(async (source, place) => {
        const upstream = await faultyUpstream(source.whenWell, clock);
        closing.push(upstream.close);
        const topic = { ...source.topic(upstream.url, now), timeoutMs: 500, tries: 1 };
        return { topic, mood: moody(upstream, chanceFrom(turn * 100 + place)), tells: source.tells };
      }),
    );
    // A song that nobody ends is over after a while, whatever the station repeats.
    const tells = new Map(
      opened
        .filter(({ topic }) => topic.document !== '/v1/now-playing')
        .map(({ topic, tells }) => [topic.document as string, tells]),
    );
    const store = watchedStore(tells, wrong);
    const entries: LogEntry[] = [];
    const publisher = createPublisher({
      topics: opened.map(({ topic }) => topic),
      store,
      clock,
      log: (entry) => entries.push(entry),
      random: () => 0.5,
    });

    await publisher.publishOnce();
    for (let step = 0; step < stepsOfADay; step++) {
      for (const { mood } of opened) await mood.step();
      now = new Date(now.getTime() + stepMs);
      await publisher.publishDue();
    }
    expect(wrong).toEqual([]);
    expect(entries.filter(({ message }) => message.includes('keeps its last good copy')).length).toBeGreaterThan(10);

    for (const { mood } of opened) await mood.recovers();
    // Whoever was told to wait is asked within the hour.
    for (let minute = 0; minute < 75; minute++) {
      now = new Date(now.getTime() + 60_000);
      await publisher.publishDue();
    }
    for (const { topic } of opened) {
      const { stale, expiresAt } = JSON.parse((await store.get(topic.document)) ?? '{}') as Age;
      expect([topic.document, stale, expiresAt > now.toISOString()]).toEqual([topic.document, false, true]);
    }
    expect(store.puts).toBeLessThan(20_000);
  },
);
