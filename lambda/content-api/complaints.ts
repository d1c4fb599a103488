import type { Log, LogEntry } from './log';

/** What fails the same way all day is a line in the log every ten minutes, not every ten seconds. */
const repeatMs = 10 * 60_000;

/** A log that does not say the same thing again and again, until it is told that all is well. */
export function complaintsTo(log: Log) {
  let said = new Map<string, number>();
  return {
    say(entry: LogEntry, now: Date): void {
      const before = said.get(entry.message);
      if (before !== undefined && now.getTime() - before < repeatMs) return;
      said.set(entry.message, now.getTime());
      log(entry);
    },
    forget(): void {
      said = new Map();
    },
  };
}
