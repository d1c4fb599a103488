import type { APIGatewayProxyStructuredResultV2, LambdaFunctionURLEvent } from 'aws-lambda';
import { publishDescriptions } from './descriptions';
import { setupOf } from './diary';
import { awsEnvironment, pushSecret } from './environment';
import { logLine } from './log';
import { createPublisher } from './publisher';
import { pushReceiver } from './push';
import { answerFunctionUrl } from './push-handler';
import { readStationFile } from './station-file';
import { s3Store } from './stores/s3';
import { topicsOf } from './topics';

/** The clock in AWS strikes every ten seconds, give or take a few. */
const earlyMs = 5_000;

let warm: ReturnType<typeof fromEnvironment> | undefined;

/** Runs on a schedule in AWS, and publishes what is due. Throws only when the station or the environment is set up wrongly. */
export async function handler(): Promise<void> {
  warm ??= fromEnvironment();
  await Promise.all([warm.publisher.publishDue(), warm.described]);
}

let studio: ReturnType<typeof studioFromEnvironment> | undefined;

/**
 * Takes POST /v1/now-playing from the station’s playout system, at a function URL or behind API Gateway, and publishes the
 * song at once. Needs what `handler` needs, and NOW_PLAYING_SECRET.
 */
export function pushHandler(event: LambdaFunctionURLEvent): Promise<APIGatewayProxyStructuredResultV2> {
  studio ??= studioFromEnvironment();
  return answerFunctionUrl(event, studio);
}

function fromEnvironment() {
  const { newsroom, file } = newsroomFromEnvironment();
  return {
    publisher: createPublisher({ ...newsroom, setup: setupOf(file), earlyMs }),
    described: publishDescriptions(newsroom.store, logLine),
  };
}

function studioFromEnvironment() {
  const { newsroom } = newsroomFromEnvironment();
  const publisher = createPublisher(newsroom);
  const publish = () => publisher.publishAnew('/v1/now-playing');
  return pushReceiver({ ...newsroom, secret: pushSecret(), publish });
}

function newsroomFromEnvironment() {
  const { stationDir, bucket } = awsEnvironment();
  const clock = () => new Date();
  const file = readStationFile(stationDir);
  const topics = topicsOf(file, stationDir, clock());
  return { file, newsroom: { topics, store: s3Store(bucket), clock, log: logLine } };
}
