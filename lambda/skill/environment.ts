import type { Table } from './listener/listeners-table';
import type { LogLevel } from './log';

export interface Environment {
  contentApiUrl: string;
  skillId: string | undefined;
  logLevel: LogLevel;
  /** Where listeners are remembered; nowhere, when there is none. */
  listenersTable: Table | undefined;
  /** Where CloudWatch counts what the log says; in AWS only. */
  metricsNamespace: string | undefined;
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
  return {
    contentApiUrl,
    skillId: env.SKILL_ID || undefined,
    logLevel,
    listenersTable: tableIn(env),
    metricsNamespace: env.METRICS_NAMESPACE || undefined,
  };
}

/** Region and credentials come from where all of AWS’s tools read them; Lambda sets them by itself. */
function tableIn(env: NodeJS.ProcessEnv): Table | undefined {
  const { LISTENERS_TABLE: name, AWS_REGION: region, AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY } = env;
  if (!name) return undefined;
  if (!region || !AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    throw new EnvironmentError(
      'LISTENERS_TABLE is set: then AWS_REGION, AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY have to be, too.',
    );
  }
  const credentials = {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    sessionToken: env.AWS_SESSION_TOKEN || undefined,
  };
  return { name, region, credentials, endpoint: env.AWS_ENDPOINT_URL_DYNAMODB || undefined };
}

const isLevel = (level: string): level is LogLevel => levels.includes(level);
