import { SourceFailed } from './source-failed';

/** Opens a line to an upstream that speaks by itself, and tells what it says and how it ended. Returns how to hang up. */
export type OpenLine = (on: { text(message: string): void; ended(why: unknown): void }) => () => void;

interface Line<T> {
  open: OpenLine;
  /** What a message means: undefined if nothing. @throws SourceFailed when the line is of no use */
  understand(message: string): T | undefined;
}

export interface KeptLine<T> {
  /** What was said last, while the line is open: an upstream that pushes is silent while nothing changes. */
  latest(): T | undefined;
  hangUp(): void;
}

const firstWaitMs = 1_000;
const longestWaitMs = 60_000;

/** Keeps a line open: opens it again after it ended, each time later, until it speaks. */
export function keepLine<T>({ open, understand, changed }: Line<T> & { changed: () => void }): KeptLine<T> {
  let latest: T | undefined;
  let waitMs = firstWaitMs;
  let timer: NodeJS.Timeout | undefined;
  let hangUp = () => {};

  function begin() {
    hangUp = openOnce({ open, understand, meant, ended });
  }
  function meant(said: T) {
    const isNews = JSON.stringify(said) !== JSON.stringify(latest);
    latest = said;
    waitMs = firstWaitMs;
    if (isNews) changed();
  }
  function ended() {
    latest = undefined;
    // Not all of a server’s listeners at once, after it was away.
    timer = setTimeout(begin, waitMs * (0.5 + Math.random() / 2)).unref();
    waitMs = Math.min(waitMs * 2, longestWaitMs);
  }

  begin();
  return {
    latest: () => latest,
    hangUp: () => {
      clearTimeout(timer);
      hangUp();
      latest = undefined;
    },
  };
}

/** Opens a line, waits for the first thing that it has to say, and hangs up. For a process that lives for one question. */
export function askLine<T>({ open, understand }: Line<T>, what: string, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const hangUp = openOnce({ open, understand, meant: done(resolve), ended: done(reject) });
    const late = () => done(reject)(new SourceFailed(`${what} did not answer in time`, { cause: signal.reason }));
    signal.addEventListener('abort', late, { once: true });
    if (signal.aborted) late();

    function done<V>(settle: (value: V) => void) {
      return (value: V) => {
        signal.removeEventListener('abort', late);
        // A line may end before open() has returned how to hang up.
        queueMicrotask(() => hangUp());
        settle(value);
      };
    }
  });
}

/** One line, from its opening to its one end: nothing is heard after that. */
function openOnce<T>({
  open,
  understand,
  meant,
  ended,
}: Line<T> & { meant(said: T): void; ended(why: unknown): void }): () => void {
  let over = false;
  const finish = (why?: unknown) => {
    if (over) return;
    over = true;
    queueMicrotask(() => close());
    if (why !== undefined) ended(why);
  };
  const close = open({
    text: (message) => {
      if (over) return;
      try {
        const said = understand(message);
        if (said !== undefined) meant(said);
      } catch (error) {
        finish(error);
      }
    },
    ended: (why) => finish(why ?? new SourceFailed('The line was closed')),
  });
  return () => finish();
}
