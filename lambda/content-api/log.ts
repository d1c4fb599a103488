export interface LogEntry {
  level: 'info' | 'error';
  message: string;
  /** The adapter concerned: `icecast`. */
  source?: string;
  /** The document concerned: `/v1/now-playing`. */
  document?: string;
}

export type Log = (entry: LogEntry) => void;

/** One JSON object a line, as CloudWatch reads it. */
export const logLine: Log = (entry) => {
  process.stdout.write(`${JSON.stringify({ at: new Date().toISOString(), ...entry })}\n`);
};

/** What an error says, with what caused it: a log line is all that is left of it. */
export function reason(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return error.cause === undefined ? error.message : `${error.message} (${reason(error.cause)})`;
}
