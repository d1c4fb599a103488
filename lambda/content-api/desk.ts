import { type Log, type LogEntry, reason } from './log';
import { SourceFailed } from './sources/source-failed';
import type { Store } from './stores/store';
import type { Edition, Topic } from './topic';

/** An upstream that says “ask again at once” is asked once a second at the most. */
const shortestWaitMs = 1_000;

export interface Newsroom {
  store: Store;
  clock: () => Date;
  log: Log;
}

/** Looks after one topic: never asks twice at the same time, and knows when to ask next. */
export function deskFor(topic: Topic, newsroom: Newsroom) {
  const { clock } = newsroom;
  let asking: Promise<void> | undefined;
  let dueAt = 0;
  let failing = false;

  async function ask(): Promise<void> {
    const now = clock();
    const edition = await publishTopic(topic, now, newsroom);
    const askAgainAt = edition?.askAgainAt?.getTime() ?? now.getTime() + topic.everyMs;
    dueAt = Math.max(askAgainAt, now.getTime() + shortestWaitMs);
    if (failing && edition) newsroom.log(entryOf(topic, 'info', `${topic.document} is published again`));
    failing = !edition;
  }

  function publish(): Promise<void> {
    asking ??= ask().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  function run(): () => void {
    let timer: NodeJS.Timeout | undefined;
    let stopped = false;
    const wait = () => {
      if (stopped) return;
      timer = setTimeout(() => void publish().then(wait), Math.max(dueAt - clock().getTime(), shortestWaitMs));
    };
    wait();
    return () => {
      stopped = true;
      clearTimeout(timer);
    };
  }

  return { publish, run, isDue: () => clock().getTime() >= dueAt };
}

/** What was published; nothing, if what is there had to stay. */
async function publishTopic(topic: Topic, now: Date, { store, log }: Newsroom): Promise<Edition | undefined> {
  try {
    const edition = await inTime(topic, now, store);
    for (const message of edition.problems) log(entryOf(topic, 'error', message));
    for (const { path, document } of edition.documents) await store.put(path, JSON.stringify(document));
    return edition;
  } catch (error) {
    log(entryOf(topic, 'error', `${topic.document} keeps its last good copy: ${reason(error)}`));
    return undefined;
  }
}

function entryOf({ source, document }: Topic, level: LogEntry['level'], message: string): LogEntry {
  return { level, message, source, document };
}

/** The signal stops well-behaved sources; the race stops waiting for the others. */
function inTime({ source, timeoutMs, edition }: Topic, now: Date, store: Store): Promise<Edition> {
  const signal = AbortSignal.timeout(timeoutMs);
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(new SourceFailed(`${source} did not answer within ${timeoutMs} ms`)));
    edition({ now, signal, store }).then(resolve, reject);
  });
}
