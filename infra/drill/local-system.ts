import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContentApi } from '../../lambda/content-api/local';
import type { Store } from '../../lambda/content-api/stores/store';
import { createContent } from '../../lambda/skill/content/client';
import type { Content } from '../../lambda/skill/content/content';
import type { Listeners } from '../../lambda/skill/listener/listeners';
import { jsonLog, type Log } from '../../lambda/skill/log';
import { createSkill } from '../../lambda/skill/skill';
import { Alexa } from '../../simulator/alexa';
import { contentSwitch } from '../../simulator/content-switch';
import type { ContentState } from '../../simulator/situation';
import { understandingOf } from '../../simulator/understanding-of';

/** Wednesday 12 August 2026, ten past eight in the morning, in Scarborough. */
export const tenPastEight = new Date('2026-08-12T07:10:00.000Z');

interface Broken {
  stationDir?: string;
  /** How the content API fares for its readers. */
  content?: ContentState;
  /** How long nobody has published anything. */
  hoursWithoutPublisher?: number;
  /** A mistake in the skill. */
  mistake?: (content: Content) => Content;
  listeners?: (log: Log) => Listeners;
  store?: Store;
}

/** Publisher, content API, skill and an Echo, all real and all on this machine, with one clock; and their logs. */
export async function localSystem(broken: Broken = {}) {
  const {
    stationDir = 'station',
    content = 'fresh',
    hoursWithoutPublisher = 0,
    mistake = (same) => same,
    store,
  } = broken;
  let now = tenPastEight;
  const clock = () => now;
  const publishersClock = () => new Date(now.getTime() - hoursWithoutPublisher * 3_600_000);
  const lines: Record<string, unknown>[] = [];
  const told: string[] = [];
  const log = jsonLog((line) => lines.push(JSON.parse(line)));
  const api = createContentApi({
    stationDir,
    clock: publishersClock,
    log: ({ level, message }) => void told.push(`${level}: ${message}`),
    ...(store && { store }),
  });
  await api.publishOnce();
  const server = createServer(contentSwitch(content, api.listener, () => undefined));
  const url = await listening(server);
  const skill = createSkill({
    station: api.station,
    content: mistake(createContent({ url, clock, log })),
    ...(broken.listeners && { listeners: broken.listeners(log) }),
    clock,
    log,
    metricsNamespace: 'Drill',
  });
  const alexa = new Alexa({
    ...understandingOf('en-GB'),
    answer: (envelope) => skill.answer(envelope),
    device: 'echo',
    locale: 'en-GB',
    clock,
    skillId: 'amzn1.ask.skill.local',
  });
  return {
    alexa,
    api,
    url,
    /** What the publisher has told its log. */
    told,
    clock,
    waits: (minutes: number) => {
      now = new Date(now.getTime() + minutes * 60_000);
    },
    /** Asked as such, so that the line reads as a conversation. */
    asks: async (sentence: string) => `“${sentence}” → ${(await alexa.says(sentence)).hears || '(silence)'}`,
    /** What CloudWatch would have counted. */
    counted: (metric: string) => `${metric}: ${lines.filter((line) => line[metric] === 1).length}`,
    logged: (event: string, ...facts: string[]) => {
      const line = lines.find((one) => one.event === event);
      return `the log: ${JSON.stringify({ event, ...Object.fromEntries(facts.map((name) => [name, line?.[name]])) })}`;
    },
    slowestMs: () => Math.max(...lines.map(({ AnswerMs = 0 }) => Number(AnswerMs))),
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

export type LocalSystem = Awaited<ReturnType<typeof localSystem>>;

export async function listening(server: Server): Promise<string> {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** A system for as long as somebody looks at it. */
export async function seenIn(broken: Broken, look: (system: LocalSystem) => Promise<string[]>): Promise<string[]> {
  const system = await localSystem(broken);
  try {
    return await look(system);
  } finally {
    system.close();
  }
}
