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

/** Longer facts are somebody’s mischief, or a page in place of an answer. */
const longestFact = 500;

/** What Amazon calls a person, a device or a skill: it may stand in her own error messages. A request’s id tells nobody’s name. */
const amazonIds = /amzn1\.(?!echo-api\.request\.)[\w.-]+/g;

const fitToPrint = (_name: string, fact: unknown) =>
  typeof fact === 'string' ? fact.slice(0, longestFact).replace(amazonIds, 'amzn1…') : fact;

/** A log of JSON lines: `{"level":"info","event":"turn",…}`. */
export function jsonLog(write: (line: string) => void, least: LogLevel = 'info'): Log {
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (event: string, facts: Facts = {}) => {
      if (levels.indexOf(level) >= levels.indexOf(least)) write(JSON.stringify({ level, event, ...facts }, fitToPrint));
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
