import type { Template } from '../contract/documents';
import { deskFor, type Newsroom } from './desk';
import { diaryIn } from './diary';
import { reason } from './log';
import type { Topic } from './topic';

/** Shorter waits are not worth an entry: whoever starts anew after one may ask at once. */
const worthNotingMs = 60_000;

export interface Publisher {
  /** Asks every source once. Failures are logged, and leave what is published as it is. */
  publishOnce(): Promise<void>;
  /** Asks the source of one document, which has news for us. */
  publishAnew(document: Template): Promise<void>;
  /** Asks the sources whose time has come, and marks what has grown stale. Twice in a row is the same as once. */
  publishDue(): Promise<void>;
  /** Asks each source on its own clock, until the function that it returns is called. */
  run(): () => void;
}

interface Options extends Newsroom {
  topics: Topic[];
  /** What the station has set up, in short: see setupOf. */
  setup?: string;
  /** A run that is started by the minute comes some seconds early or late: what is due by then is due now. */
  earlyMs?: number;
}

export function createPublisher({ topics, setup = '', earlyMs = 0, ...newsroom }: Options): Publisher {
  const desks = topics.map((topic) => deskFor(topic, newsroom));
  const diary = diaryIn(newsroom.store, setup);
  let resumed: Promise<void> | undefined;

  async function resume(): Promise<void> {
    const notes = await diary.read();
    for (const desk of desks) {
      const note = notes[desk.topic.document];
      // Without its document, an appointment is worth nothing.
      const isThere = note && (await newsroom.store.get(desk.topic.document).catch(() => undefined));
      if (note && isThere) desk.resume(note);
    }
  }

  async function remember(): Promise<void> {
    const soon = newsroom.clock().getTime() + worthNotingMs;
    const notes = desks.map((desk) => [desk.topic.document, desk.note()] as const);
    const worthNoting = notes.filter(([, { dueAt }]) => Date.parse(dueAt) >= soon);
    await diary.write(Object.fromEntries(worthNoting)).catch((error: unknown) => {
      newsroom.log({ level: 'error', message: `The publisher’s diary cannot be kept: ${reason(error)}` });
    });
  }

  return {
    publishOnce: async () => {
      await Promise.all(desks.map((desk) => desk.publish()));
      await remember();
    },
    publishAnew: async (document) => {
      await Promise.all(desks.filter(({ topic }) => topic.document === document).map((desk) => desk.publishAnew()));
    },
    publishDue: async () => {
      resumed ??= resume();
      await resumed;
      await Promise.all(desks.map((desk) => desk.publishDue(earlyMs)));
      await remember();
    },
    run: () => {
      const stops = desks.map((desk) => desk.run(remember));
      return () => {
        for (const stop of stops) stop();
      };
    },
  };
}
