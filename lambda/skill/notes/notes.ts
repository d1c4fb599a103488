import type { Facts, Log } from '../log';
import type { Outcome } from './outcome';
import type { Parts } from './parts';

/** What is noted while one request is answered. It becomes the request’s one line in the log: see line.ts. */
export interface Notes {
  outcome: Outcome;
  /** The names of all that happened: “unmatched-town”. */
  readonly happened: string[];
  readonly facts: Facts;
  /** What the answer was made from. */
  readonly read: Parts;
}

/** Until an answer is found there is none. */
export const noNotes = (): Notes => ({ outcome: 'failed', happened: [], facts: {}, read: {} });

/** The log of one request: trouble has a line of its own at once; all else waits for the request’s line. */
export function notingLog(log: Log, requestId: string, { happened, facts }: Notes): Log {
  const tell = (level: 'warn' | 'error') => (event: string, details?: Facts) => {
    happened.push(event);
    log[level](event, { requestId, ...details });
  };
  return {
    info: (event, details) => {
      happened.push(event);
      Object.assign(facts, details);
    },
    warn: tell('warn'),
    error: tell('error'),
  };
}
