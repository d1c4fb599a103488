import { type Environment, readEnvironment } from '../environment';

interface ServerEnvironment extends Environment {
  skillId: string;
  host: string;
  port: number;
}

/** Thrown when the server is started without what it needs. */
class ServerEnvironmentError extends Error {
  override readonly name = 'ServerEnvironmentError';
}

/** What the Lambda function reads too, and where to listen. */
export function serverEnvironment(env: NodeJS.ProcessEnv): ServerEnvironment {
  const { skillId, ...environment } = readEnvironment(env);
  if (!skillId) {
    throw new ServerEnvironmentError(
      'SKILL_ID is not set: on the internet the skill answers no stranger. See “Deploy” in README.md.',
    );
  }
  const port = Number(env.PORT || 8_080);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    throw new ServerEnvironmentError(`PORT is “${env.PORT}”: it has to be a whole number from 0 to 65535.`);
  }
  return { ...environment, skillId, host: env.HOST || '127.0.0.1', port };
}
