import type { RequestListener } from 'node:http';
import { createContentApi } from '../lambda/content-api/local';
import { readPronunciationsFile } from '../lambda/content-api/pronunciations-file';
import type { Station } from '../lambda/contract/station';
import { createContent } from '../lambda/skill/content/client';
import type { Listeners } from '../lambda/skill/listener/listeners';
import type { Log } from '../lambda/skill/log';
import { createSkill, type Skill } from '../lambda/skill/skill';
import { contentSwitch } from './content-switch';
import type { Reads } from './reads';
import type { ContentState } from './situation';

interface Setting {
  /** Where the content API will be served. */
  url: string;
  stationDir: string;
  skillId: string | undefined;
  content: ContentState;
  listeners: Listeners;
  clock: () => Date;
  log: Log;
  reads: Reads;
}

/** A publisher, a content API and a skill that has just woken up: it knows no document yet. */
export interface Scene {
  station: Station;
  skill: Skill;
  contentApi: RequestListener;
  close(): void;
}

/** How long nobody has published, when content is stale: the songs, shows and forecasts are those of yesterday morning. */
const staleMs = 26 * 60 * 60_000;

export async function openScene({
  url,
  stationDir,
  skillId,
  content,
  listeners,
  clock,
  log,
  reads,
}: Setting): Promise<Scene> {
  const isStale = content === 'stale';
  const stoodStillAt = new Date(clock().getTime() - staleMs);
  const api = createContentApi({
    stationDir,
    clock: isStale ? () => stoodStillAt : clock,
    log: ({ level, message, ...facts }) => log[level](message, facts),
  });
  await api.publishOnce();

  const { station, listener } = api;
  const pronunciations = readPronunciationsFile(stationDir);
  const read = reads.watching(createContent({ url, clock, log }));
  return {
    station,
    skill: createSkill({ station, content: read, listeners, pronunciations, skillId, clock, log }),
    contentApi: contentSwitch(content, listener, (path, status) => reads.answered(path, status)),
    close: isStale ? () => undefined : api.run(),
  };
}
