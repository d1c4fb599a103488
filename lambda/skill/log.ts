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

const printable = (text: string) => text.slice(0, longestFact).replace(amazonIds, 'amzn1…');

const fitToPrint = (_name: string, fact: unknown) => (typeof fact === 'string' ? printable(fact) : fact);

/** Most lines are as they should be, and written five times as fast if nobody looks at each fact while they are. */
function isPrintable(fact: unknown): boolean {
  if (typeof fact === 'string')
    return fact.length <= longestFact && (!fact.includes('amzn1.') || printable(fact) === fact);
  if (typeof fact !== 'object' || fact === null) return true;
  for (const name in fact) if (!isPrintable((fact as Record<string, unknown>)[name])) return false;
  return true;
}

const lineOfJson = (facts: Facts) => JSON.stringify(facts, isPrintable(facts) ? undefined : fitToPrint);

/** A log of JSON lines: `{"level":"info","event":"turn",…}`. */
export function jsonLog(write: (line: string) => void, least: LogLevel = 'info'): Log {
  const at =
    (level: 'info' | 'warn' | 'error') =>
    (event: string, facts: Facts = {}) => {
      if (levels.indexOf(level) >= levels.indexOf(least)) write(lineOfJson({ level, event, ...facts }));
    };
  return { info: at('info'), warn: at('warn'), error: at('error') };
}
