import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { createContentApi } from '../../lambda/content-api/local';
import { createContent } from '../../lambda/skill/content/client';
import { listenersTable } from '../../lambda/skill/listener/listeners-table';
import { jsonLog } from '../../lambda/skill/log';
import { createSkill } from '../../lambda/skill/skill';
import { anyConversation } from './contract/any-turn';
import { chanceFrom } from './contract/chance';
import { envelopeFor } from './contract/envelope';

/**
 * `npm run soak`: a hundred thousand turns in one process, with real content over HTTP that fails now and then, and a table of
 * listeners. Memory must not grow once everything is warm, and no socket or timer may be left behind.
 */
const turns = Number(process.env.SOAK_TURNS ?? 100_000);
const warmUp = turns / 5;

/** What a long run may hold more than a short one: the noise of the collector. */
const mostGrowthMb = 4;

/** Kept connections, to the content API and to the table. */
const mostSockets = 40;

let now = new Date('2026-08-12T07:10:00Z');
const clock = () => now;
const chance = chanceFrom(1);
const log = jsonLog(() => undefined);

const api = createContentApi({ clock, log: () => undefined });
await api.publishOnce();

/** One request in twenty fails: with an error, with half an answer, or for good. One in ten thousand hangs. */
const moody: RequestListener = (request, response) => {
  if (request.method === 'POST') return response.writeHead(200).end('{}');
  if (chance.happens(0.0001)) return undefined;
  if (!chance.happens(0.05)) return api.listener(request, response);
  return chance.oneOf([
    () => response.writeHead(500).end(),
    () => response.writeHead(200).end('{"observedAt":'),
    () => response.writeHead(404).end(),
    () => request.socket.destroy(),
  ])();
};
const server = createServer(moody).listen(0, '127.0.0.1');
await once(server, 'listening');
const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

const credentials = { accessKeyId: 'a-key', secretAccessKey: 'a-secret' };
const table = { name: 'Listeners', region: 'eu-west-1', credentials, endpoint: url };
const skill = createSkill({
  station: api.station,
  content: createContent({ url, clock, log }),
  listeners: listenersTable({ table, clock, log }),
  clock,
  log,
});

const conversations = fc.sample(anyConversation, { seed: 1, numRuns: 1_000 });
const held = { turns: 0, thrown: 0 };

async function converse(until: number): Promise<void> {
  while (held.turns < until) {
    const conversation = chance.oneOf(conversations);
    let kept: unknown;
    for (const turn of conversation.turns) {
      now = new Date(now.getTime() + 2_000);
      const envelope = envelopeFor(turn, conversation, now, kept);
      const answer = await skill.answer(envelope).catch(() => null);
      if (!answer) held.thrown += 1;
      kept = answer?.response.shouldEndSession === false ? answer.sessionAttributes : undefined;
      held.turns += 1;
    }
    // The publisher goes on, too.
    if (held.turns % 300 < 6) await api.publishDue();
  }
}

/** What is in use once the collector has been round. */
async function inUse() {
  await new Promise((done) => setTimeout(done, 300));
  globalThis.gc?.();
  globalThis.gc?.();
  const kinds = process.getActiveResourcesInfo();
  const count = (kind: RegExp) => kinds.filter((one) => kind.test(one)).length;
  return { heapMb: process.memoryUsage().heapUsed / 1e6, sockets: count(/TCP.*Wrap/), timers: count(/Timeout/) };
}

const begun = performance.now();
await converse(warmUp);
const warm = await inUse();
await converse(turns);
const after = await inUse();
const seconds = (performance.now() - begun) / 1_000;

const told = ({ heapMb, sockets, timers }: typeof warm) =>
  `${heapMb.toFixed(1)} MB, ${sockets} sockets, ${timers} timers`;
console.log(`${held.turns} turns in ${seconds.toFixed(0)} s, ${((seconds * 1_000) / held.turns).toFixed(2)} ms each`);
console.log(`after ${warmUp} turns: ${told(warm)}`);
console.log(`after ${held.turns} turns: ${told(after)}`);

const complaints = [
  ...(globalThis.gc ? [] : ['Run it as `npm run soak`: it needs --expose-gc.']),
  ...(after.heapMb - warm.heapMb > mostGrowthMb
    ? [`Memory grew by ${(after.heapMb - warm.heapMb).toFixed(1)} MB.`]
    : []),
  ...(after.sockets > mostSockets ? [`${after.sockets} sockets are open.`] : []),
  ...(after.timers > warm.timers + 2 ? [`${after.timers} timers wait, after ${warm.timers}.`] : []),
  // A damaged request that is none may be refused; nothing else is.
  ...(held.thrown > held.turns / 50 ? [`${held.thrown} turns were not answered.`] : []),
];
server.closeAllConnections();
server.close();
for (const complaint of complaints) console.error(complaint);
if (complaints.length > 0) process.exitCode = 1;
