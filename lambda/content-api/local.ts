import type { RequestListener } from 'node:http';
import type { Station } from '../contract/station';
import { stationDocument } from './documents/station';
import { type Log, logLine } from './log';
import { createPublisher, type Publisher } from './publisher';
import { contentListener } from './server';
import { readStationFile } from './station-file';
import { memoryStore } from './stores/memory';
import type { Store } from './stores/store';
import { topicsOf } from './topics';

interface Options {
  stationDir?: string;
  clock?: () => Date;
  log?: Log;
  store?: Store;
}

export interface ContentApi extends Pick<Publisher, 'publishOnce' | 'run'> {
  station: Station;
  /** Answers everything under /v1/. */
  listener: RequestListener;
  store: Store;
}

/**
 * The content API in one process: publisher, store and server. Publish once before the first reader comes, then run.
 * @throws StationFileError when station.yaml or schedule.yaml has a mistake
 */
export function createContentApi(options: Options = {}): ContentApi {
  const { stationDir = 'station', clock = () => new Date(), log = logLine, store = memoryStore() } = options;
  const now = clock();
  const file = readStationFile(stationDir);
  const { publishOnce, run } = createPublisher({ topics: topicsOf(file, stationDir, now), store, clock, log });
  return { station: stationDocument(file, now), publishOnce, run, listener: contentListener(store, log), store };
}
