import type { APIGatewayProxyStructuredResultV2, LambdaFunctionURLEvent } from 'aws-lambda';
import { handler as publish, pushHandler as receive } from '../../lambda/content-api/index';
import { keysFrom } from './secrets';

let ready: Promise<void> | undefined;

/** Publishes what is due, with the station’s keys in the environment. */
export async function handler(): Promise<void> {
  await keysInEnvironment();
  await publish();
}

/** Takes a song from the playout system, with the secret to know it by. */
export async function pushHandler(event: LambdaFunctionURLEvent): Promise<APIGatewayProxyStructuredResultV2> {
  await keysInEnvironment();
  return receive(event);
}

/** Once for each start of a function; after a failure the next run tries again. */
function keysInEnvironment(): Promise<void> {
  ready ??= readKeys().catch((error: unknown) => {
    ready = undefined;
    throw error;
  });
  return ready;
}

async function readKeys(): Promise<void> {
  const { SECRETS: secretId } = process.env;
  if (secretId) Object.assign(process.env, await keysFrom(secretId));
}
