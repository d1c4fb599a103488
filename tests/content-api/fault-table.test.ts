import type { LogEntry } from '../../lambda/content-api/log';
import { createPublisher } from '../../lambda/content-api/publisher';
import { folderStore } from '../../lambda/content-api/stores/folder';
import type { Age } from '../../lambda/contract/document';
import { temporaryFolder } from '../support/temporary-folder';
import type { FaultySource } from './fault-table/faulty-source';
import { faults, faultyUpstream } from './fault-table/faulty-upstream';
import { sources } from './fault-table/sources';

const morning = Date.parse('2026-08-12T06:12:00.000Z');

/** Enough for an answer on this machine; one that hangs is not waited for any longer. */
const timeoutMs = 500;

const closing: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

/** A station with one source, a folder of documents, and a clock that moves when it is told to. */
async function station({ topic: topicAt, whenWell }: FaultySource) {
  let now = new Date(morning);
  const clock = () => now;
  const upstream = await faultyUpstream(whenWell, clock);
  closing.push(upstream.close);
  const store = folderStore(temporaryFolder('faults'));
  const entries: LogEntry[] = [];
  const log = (entry: LogEntry) => entries.push(entry);
  const openTopic = () => ({ ...topicAt(upstream.url, now), timeoutMs, tries: 1 });
  const topic = openTopic();
  let publisher = createPublisher({ topics: [topic], store, clock, log, random: () => 0 });

  return {
    topic,
    upstream,
    entries,
    read: async () => {
      const body = (await store.get(topic.document)) ?? '{}';
      return { body, age: JSON.parse(body) as Age };
    },
    async publishesAt(at: Date | string | number) {
      now = new Date(at);
      await publisher.publishDue();
    },
    /** Some sources look at what they know more often than they ask for more. */
    async publishesUntilItFails(from: string) {
      now = new Date(from);
      for (let polls = 0; polls < 60 && entries.length === 0; polls += 1) {
        await publisher.publishDue();
        now = new Date(now.getTime() + topic.everyMs);
      }
    },
    /** Nothing is left but the folder. */
    restarts() {
      publisher = createPublisher({ topics: [openTopic()], store, clock, log, random: () => 0 });
    },
  };
}

describe.each(sources)('$name', (source) => {
  test.each(Object.entries(faults))(
    'when its upstream %s, keeps what is good, tells its age, and recovers',
    async (_, fault) => {
      const { topic, upstream, entries, read, publishesAt, publishesUntilItFails } = await station(source);
      await publishesAt(morning);
      const good = await read();
      expect(good.body).toContain(source.tells);
      expect(entries).toEqual([]);

      await upstream.fails(fault);
      await publishesUntilItFails(good.age.nextPollAt);
      const kept = await read();
      expect(kept.body).toContain(source.tells);
      expect(kept.age).toMatchObject({ observedAt: good.age.observedAt, stale: false });
      expect(entries[0]).toMatchObject({ level: 'error', source: topic.source, document: topic.document });
      expect(entries[0]?.message).toMatch(fault.logs);

      const tooOld = Date.parse(kept.age.expiresAt) + topic.everyMs;
      await publishesAt(tooOld);
      const old = await read();
      expect(old.body).toContain(source.tells);
      expect(old.age).toMatchObject({ observedAt: good.age.observedAt, stale: true });

      await upstream.isWellAgain();
      const onePollLater = tooOld + Math.max(topic.everyMs, (fault.retryAfterSeconds ?? 0) * 1_000);
      await publishesAt(onePollLater);
      const fresh = await read();
      expect(fresh.body).toContain(source.tells);
      expect(fresh.age).toMatchObject({ observedAt: new Date(onePollLater).toISOString(), stale: false });
    },
  );

  test('loses nothing in a restart, and knows how old it is while its upstream is down', async () => {
    const { upstream, read, publishesAt, restarts } = await station(source);
    await publishesAt(morning);
    const good = await read();
    await upstream.fails({ does: 'refuses' });
    restarts();
    await publishesAt(morning + 1_000);
    expect((await read()).body).toBe(good.body);

    restarts();
    await publishesAt(Date.parse(good.age.expiresAt) + 1_000);
    const old = await read();
    expect(old.body).toContain(source.tells);
    expect(old.age).toMatchObject({ observedAt: good.age.observedAt, stale: true });
  });

  test.each([
    ['last year', 'Mon, 11 Aug 2025 06:12:00 GMT'],
    ['in years to come', 'Thu, 12 Aug 2032 06:12:00 GMT'],
  ])('is not led astray by an upstream whose clock is %s', async (_, date) => {
    const clocks = { Date: date, Expires: date, 'Last-Modified': date };
    const wrong: FaultySource = {
      ...source,
      whenWell: (path, now) => {
        const good = source.whenWell(path, now);
        return { ...good, headers: { ...good.headers, ...clocks } };
      },
    };
    const { topic, read, publishesAt } = await station(wrong);
    await publishesAt(morning);
    const { body, age } = await read();
    expect(body).toContain(source.tells);
    expect(age).toMatchObject({ observedAt: new Date(morning).toISOString(), stale: false });

    // Neither at once, again and again, nor after the document’s life.
    const wait = Date.parse(age.nextPollAt) - morning;
    expect(wait).toBeGreaterThanOrEqual(Math.min(topic.everyMs, 5_000));
    expect(wait).toBeLessThan(Date.parse(age.expiresAt) - morning);
  });
});
