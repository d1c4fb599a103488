import type { LogLevel } from './log';

export interface Environment {
  contentApiUrl: string;
  skillId: string | undefined;
  logLevel: LogLevel;
}

/** Thrown when the function is deployed without what it needs. */
class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
}

const levels: readonly string[] = ['info', 'warn', 'error', 'silent'] satisfies LogLevel[];

/** The only place that reads the environment of the skill. */
export function readEnvironment(env: NodeJS.ProcessEnv): Environment {
  const contentApiUrl = env.CONTENT_API_URL;
  if (!contentApiUrl) throw new EnvironmentError('CONTENT_API_URL is not set: see “Deploy” in README.md.');
  if (!URL.canParse(contentApiUrl))
    throw new EnvironmentError(`CONTENT_API_URL is not a web address: “${contentApiUrl}”.`);
  if (env.AWS_LAMBDA_FUNCTION_NAME && !env.SKILL_ID) {
    throw new EnvironmentError('SKILL_ID is not set: in AWS the skill answers no stranger. See “Deploy” in README.md.');
  }
  const logLevel = env.LOG_LEVEL?.toLowerCase() ?? 'info';
  if (!isLevel(logLevel))
    throw new EnvironmentError(`LOG_LEVEL is “${env.LOG_LEVEL}”; it can be ${levels.join(', ')}.`);
  return { contentApiUrl, skillId: env.SKILL_ID || undefined, logLevel };
}

const isLevel = (level: string): level is LogLevel => levels.includes(level);
