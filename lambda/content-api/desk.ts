import { afterAnswer, afterFailure, firstToAge, nextPoll } from './appointments';
import { complaintsTo } from './complaints';
import { type Log, type LogEntry, reason } from './log';
import { type Press, printAges, printEdition } from './press';
import { ask } from './question';
import type { Store } from './stores/store';
import type { Topic } from './topic';

/** From the third failure in a row on, a source is spared: one try a question, until it answers. */
const failuresToSpare = 3;

const shortestWaitMs = 1_000;

export interface Newsroom {
  store: Store;
  clock: () => Date;
  log: Log;
  /** Where chance comes from, between 0 and 1: it keeps clocks from striking together. */
  random?: () => number;
}

/** What a desk has to know after a restart, to go on as if there had been none. */
export interface Note {
  dueAt: string;
  failures: number;
}

/** Looks after one topic: never asks twice at the same time, knows when to ask next, and tells readers when facts grow old. */
export function deskFor(topic: Topic, { store, clock, log, random = Math.random }: Newsroom) {
  const complaints = complaintsTo(log);
  let busy: Promise<void> | undefined;
  let dueAt = new Date(0);
  /** When a document that nobody renews has to say that it is stale. */
  let agesAt = new Date(0);
  let failures = 0;

  async function askAndPrint(): Promise<void> {
    const now = clock();
    try {
      const tries = failures < failuresToSpare ? (topic.tries ?? 1) : 1;
      const edition = await ask(topic, { now, store, tries, random });
      dueAt = afterAnswer(topic, edition, now, random);
      await printEdition(topic, edition.documents, pressAt(now));
      agesAt = firstToAge(edition, now) ?? dueAt;
      answered(edition.problems, now);
    } catch (error) {
      dueAt = afterFailure(topic, error, now, random);
      failed(error, now);
      await renewAges();
    }
  }

  function answered(problems: string[], now: Date): void {
    if (failures > 0) {
      complaints.forget();
      log(entryOf(topic, 'info', `${topic.document} is published again`));
    }
    failures = 0;
    for (const message of problems) complaints.say(entryOf(topic, 'error', message), now);
  }

  function failed(error: unknown, now: Date): void {
    failures += 1;
    complaints.say(entryOf(topic, 'error', `${topic.document} keeps its last good copy: ${reason(error)}`), now);
    if (failures !== failuresToSpare || (topic.tries ?? 1) === 1) return;
    const message = `${topic.source} has failed ${failures} times in a row: it gets one try a question until it answers`;
    log(entryOf(topic, 'error', message));
  }

  async function renewAges(): Promise<void> {
    const now = clock();
    try {
      agesAt = (await printAges(topic, pressAt(now))) ?? new Date(now.getTime() + topic.everyMs);
    } catch (error) {
      complaints.say(entryOf(topic, 'error', `${topic.document} cannot say how old it is: ${reason(error)}`), now);
    }
  }

  function pressAt(now: Date): Press {
    return { store, now, nextPollAt: () => nextPoll(dueAt, now, random) };
  }

  function alone(work: () => Promise<void>): Promise<void> {
    busy ??= work().finally(() => {
      busy = undefined;
    });
    return busy;
  }

  const publish = () => alone(askAndPrint);

  /** Asks if it is time to, and otherwise sees whether something has grown stale. */
  async function publishDue(earlyMs = 0): Promise<void> {
    const now = clock();
    if (now.getTime() >= dueAt.getTime() - earlyMs) await publish();
    else if (now >= agesAt) await alone(renewAges);
  }

  /** For news that a question under way may have missed. */
  async function publishAnew(): Promise<void> {
    await busy;
    await publish();
  }

  /** On and on, until the function that it returns is called. */
  function run(afterwards: () => Promise<void>): () => void {
    let timer: NodeJS.Timeout | undefined;
    let stopped = false;
    const wait = () => {
      if (stopped) return;
      const next = Math.min(dueAt.getTime(), agesAt.getTime());
      timer = setTimeout(work, Math.max(next - clock().getTime(), shortestWaitMs));
    };
    const work = () => void publishDue().then(afterwards).then(wait);
    wait();
    const hangUp = topic.listen?.(() => void publishAnew().then(afterwards));
    return () => {
      stopped = true;
      hangUp?.();
      clearTimeout(timer);
    };
  }

  return {
    topic,
    publish,
    publishAnew,
    publishDue,
    run,
    note: (): Note => ({ dueAt: dueAt.toISOString(), failures }),
    resume: (note: Note) => {
      dueAt = new Date(note.dueAt);
      failures = note.failures;
    },
  };
}

function entryOf({ source, document }: Topic, level: LogEntry['level'], message: string): LogEntry {
  return { level, message, source, document };
}
