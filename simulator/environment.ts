import type { LogLevel } from '../lambda/skill/log';

export interface Environment {
  host: string;
  port: number;
  stationDir: string;
  skillId: string | undefined;
  logLevel: LogLevel | undefined;
}

const logLevels: readonly LogLevel[] = ['info', 'warn', 'error', 'silent'];

/** Everything that the simulator reads from its environment. Throws a sentence that says what to mend. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const port = Number(env.PORT || 3_000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new Error(`PORT is “${env.PORT}”: it has to be a whole number from 0 to 65535.`);
  }
  const logLevel = logLevels.find((level) => level === env.LOG_LEVEL);
  if (env.LOG_LEVEL && !logLevel) {
    throw new Error(`LOG_LEVEL is “${env.LOG_LEVEL}”: it has to be one of ${logLevels.join(', ')}.`);
  }
  const { HOST, STATION_DIR, SKILL_ID } = env;
  return {
    host: HOST || '127.0.0.1',
    port,
    stationDir: STATION_DIR || 'station',
    skillId: SKILL_ID || undefined,
    logLevel,
  };
}
