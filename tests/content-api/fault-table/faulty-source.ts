import { readStationFile, type StationFile } from '../../../lambda/content-api/station-file';
import type { Topic } from '../../../lambda/content-api/topic';
import { topicsOf } from '../../../lambda/content-api/topics';
import type { Template } from '../../../lambda/contract/documents';
import type { WhenWell } from './faulty-upstream';

/** One line of the fault table: a source, its upstream while it is well, and what the station then tells. */
export interface FaultySource {
  name: string;
  topic(url: string, now: Date): Topic;
  whenWell: WhenWell;
  /** Words that the document holds because of what the upstream said. */
  tells: string;
}

export const json = (value: unknown) => ({
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(value),
});

/** The committed station with another source, as station.yaml would name it. */
export function stationTopic(document: Template, sources: Partial<StationFile['sources']>, now: Date): Topic {
  const file = readStationFile('station');
  const changed = { ...file, sources: { ...file.sources, ...sources } };
  const topic = topicsOf(changed, 'station', now).find((topic) => topic.document === document);
  if (!topic) throw new Error(`${document} is no topic of the station`);
  return topic;
}
