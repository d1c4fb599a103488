import { createServer, type RequestListener } from 'node:http';
import type { Station } from '../lambda/contract/station';
import { jsonLog, type LogLevel } from '../lambda/skill/log';
import type { Skill } from '../lambda/skill/skill';
import { clockFrom, instantAt } from './clock';
import { listen } from './listen';
import { listenersOfThisHouse } from './listeners';
import { Meanwhile } from './meanwhile';
import { Reads } from './reads';
import { openScene } from './scene';
import type { Change, ContentState, Situation } from './situation';

export interface Setting extends Situation {
  host: string;
  port: number;
  stationDir: string;
  skillId: string | undefined;
  logLevel: LogLevel;
}

/** What has moved in, before anyone may knock. */
export interface Rooms {
  station: Station;
  stationDir: string;
  skill: Skill;
  contentApi: RequestListener;
  reads: Reads;
  /** What Alexa says before an answer has come. */
  meanwhile: Meanwhile;
  /** What the clocks in the house show. */
  clock: () => Date;
  /** Begins anew in another situation; the skill starts cold. */
  settle(change: Change): Promise<void>;
}

export interface House extends Rooms {
  url: string;
  close(): void;
}

/** Publisher, content API and skill in one process; between them real HTTP, as in AWS. Rejects with PortTaken. */
export async function openHouse(setting: Setting, serve: (rooms: Rooms) => RequestListener): Promise<House> {
  const server = createServer();
  const url = await listen(server, setting);
  const rooms = await furnish(setting, url).catch((error: unknown) => {
    server.close();
    throw error;
  });
  server.on('request', serve(rooms));
  const close = () => {
    rooms.close();
    server.close();
    // The live stream never ends by itself.
    server.closeAllConnections();
  };
  return { ...rooms, url, close };
}

/** The rooms stay the same for who serves them, whatever the situation in them. */
async function furnish({ stationDir, skillId, logLevel, ...setting }: Setting, url: string) {
  const log = jsonLog((line) => void process.stderr.write(`${line}\n`), logLevel);
  const reads = new Reads();
  const meanwhile = new Meanwhile();
  const listeners = listenersOfThisHouse();
  let clock = clockAt(setting.wallTime);
  const sceneWith = (content: ContentState) =>
    openScene({ url, stationDir, skillId, content, listeners, clock, log, reads });

  let scene = await sceneWith(setting.content);
  return {
    station: scene.station,
    stationDir,
    reads,
    meanwhile,
    clock: () => clock(),
    contentApi: ((req, res) => scene.contentApi(req, res)) satisfies RequestListener,
    skill: { answer: (envelope) => scene.skill.answer(envelope) } satisfies Skill,
    settle: async ({ content, wallTime }: Change) => {
      if (wallTime !== undefined) clock = clockAt(wallTime);
      const next = await sceneWith(content);
      scene.close();
      scene = next;
    },
    close: () => scene.close(),
  };
}

const clockAt = (wallTime: string | null) => clockFrom(wallTime === null ? null : instantAt(wallTime));
