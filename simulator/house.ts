import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContentApi } from '../lambda/content-api/local';
import type { Station } from '../lambda/contract/station';
import { createContent } from '../lambda/skill/content/client';
import { jsonLog, type LogLevel } from '../lambda/skill/log';
import { createSkill, type Skill } from '../lambda/skill/skill';
import { PortTaken } from './port-taken';

export interface Setting {
  host: string;
  port: number;
  stationDir: string;
  skillId: string | undefined;
  logLevel: LogLevel;
  clock: () => Date;
}

/** What has moved in, before anyone may knock. */
export interface Rooms {
  station: Station;
  stationDir: string;
  skill: Skill;
  contentApi: RequestListener;
}

export interface House extends Rooms {
  url: string;
  close(): void;
}

/** Publisher, content API and skill in one process; between them real HTTP, as in AWS. Rejects with PortTaken. */
export async function openHouse(setting: Setting, serve: (rooms: Rooms) => RequestListener): Promise<House> {
  const { stationDir, skillId, logLevel, clock } = setting;
  const toStderr = (line: string) => void process.stderr.write(`${line}\n`);
  const log = jsonLog(toStderr, logLevel);
  const contentApi = createContentApi({
    stationDir,
    clock,
    log: ({ level, message, ...facts }) => log[level](message, facts),
  });
  await contentApi.publishOnce();

  const server = createServer();
  const url = await listen(server, setting);
  const content = createContent({ url, clock, log });
  const { station, listener } = contentApi;
  const rooms = {
    station,
    stationDir,
    contentApi: listener,
    skill: createSkill({ station, content, skillId, clock, log }),
  };
  server.on('request', serve(rooms));
  const stopPublishing = contentApi.run();
  const close = () => {
    stopPublishing();
    server.close();
    // The live stream never ends by itself.
    server.closeAllConnections();
  };
  return { ...rooms, url, close };
}

function listen(server: Server, { host, port }: Setting): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'EADDRINUSE' ? new PortTaken(host, port, error) : error);
    });
    server.listen(port, host, () => {
      const name = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
      resolve(`http://${name.includes(':') ? `[${name}]` : name}:${(server.address() as AddressInfo).port}`);
    });
  });
}
