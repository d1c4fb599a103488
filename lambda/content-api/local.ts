import type { RequestListener } from 'node:http';
import type { Station } from '../contract/station';
import { setupOf } from './diary';
import { stationDocument } from './documents/station';
import { pushSecret } from './environment';
import { type Log, logLine } from './log';
import { createPublisher, type Publisher } from './publisher';
import { pushReceiver } from './push';
import { withPush } from './push-listener';
import { contentListener } from './server';
import { readStationFile, takesPushes } from './station-file';
import { memoryStore } from './stores/memory';
import type { Store } from './stores/store';
import { topicsOf } from './topics';

interface Options {
  stationDir?: string;
  clock?: () => Date;
  log?: Log;
  store?: Store;
}

export interface ContentApi extends Publisher {
  station: Station;
  /** Answers everything under /v1/. */
  listener: RequestListener;
  store: Store;
}

/**
 * The content API in one process: publisher, store and server. Publish once before the first reader comes, then run.
 * @throws StationFileError when station.yaml or schedule.yaml has a mistake
 * @throws EnvironmentError when the station takes pushes and has no secret for them
 */
export function createContentApi(options: Options = {}): ContentApi {
  const { stationDir = 'station', clock = () => new Date(), log = logLine, store = memoryStore() } = options;
  const now = clock();
  const file = readStationFile(stationDir);
  const topics = topicsOf(file, stationDir, now);
  const publisher = createPublisher({ topics, setup: setupOf(file), store, clock, log });
  const readers = contentListener(store, log);
  const publish = () => publisher.publishAnew('/v1/now-playing');
  const listener = takesPushes(file)
    ? withPush(pushReceiver({ secret: pushSecret(), store, clock, log, publish }), readers)
    : readers;
  return { ...publisher, station: stationDocument(file, now), listener, store };
}
