import { awsEnvironment } from './environment';
import { logLine } from './log';
import { createPublisher, type Publisher } from './publisher';
import { readStationFile } from './station-file';
import { s3Store } from './stores/s3';
import { topicsOf } from './topics';

let publisher: Publisher | undefined;

/** Runs on a schedule in AWS, and publishes what is due. Throws only when the station or the environment is set up wrongly. */
export async function handler(): Promise<void> {
  publisher ??= fromEnvironment();
  await publisher.publishDue();
}

function fromEnvironment(): Publisher {
  const { stationDir, bucket } = awsEnvironment();
  const clock = () => new Date();
  const topics = topicsOf(readStationFile(stationDir), stationDir, clock());
  return createPublisher({ topics, store: s3Store(bucket), clock, log: logLine });
}
