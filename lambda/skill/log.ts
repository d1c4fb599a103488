type Fact = string | number | boolean | null | undefined | readonly Fact[] | { readonly [name: string]: Fact };
export type Facts = Record<string, Fact>;

/** One line a happening. Never what the listener said, who they are, or a secret. */
export interface Log {
  info(event: string, facts?: Facts): void;
  warn(event: string, facts?: Facts): void;
  error(event: string, facts?: Facts): void;
}

const levels = ['info', 'warn', 'error', 'silent'] as const;
export type LogLevel = (typeof levels)[number];

/** A log of JSON lines: `{"level":"info","event":"turn",…}`. */
export function jsonLog(write: (line: string) => void, least: LogLevel = 'info'): Log {
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (event: string, facts: Facts = {}) => {
      if (levels.indexOf(level) >= levels.indexOf(least)) write(JSON.stringify({ level, event, ...facts }));
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
