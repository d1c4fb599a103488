import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { listenersTable } from '../../lambda/skill/listener/listeners-table';
import { jsonLog } from '../../lambda/skill/log';
import { createSkill } from '../../lambda/skill/skill';
import { tenPastEight, theCoast } from '../support/august-day';
import { station } from '../support/station';
import { ask, type Heard, wishes } from './faults/asking';
import { watchBusyness } from './faults/busyness';

const longestWaitMs = 2_500;
const clock = () => tenPastEight;

const error =
  (status: number, type: string): RequestListener =>
  (_, response) =>
    response.writeHead(status).end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}` }));
const item =
  (facts: object): RequestListener =>
  (_, response) =>
    response.writeHead(200).end(JSON.stringify({ Item: facts }));

/** What may become of the table. Null: nobody listens there any more. */
const faults: Record<string, RequestListener | null> = {
  absent: error(400, 'ResourceNotFoundException'),
  refused: null,
  throttled: error(400, 'ProvisionedThroughputExceededException'),
  forbidden: error(400, 'AccessDeniedException'),
  'out of order': error(500, 'InternalServerError'),
  slow: (_, response) => void setTimeout(() => response.end('{}'), 4_000).unref(),
  hanging: () => undefined,
  'broken off': (request) => void request.socket.destroy(),
  'a page for people': (_, response) => response.writeHead(200).end('<html>'),
  'a broken item': item({
    town: { N: 'seven' },
    visits: { S: 'often' },
    newsHeard: { S: 'once' },
    lapses: { N: '99999999999' },
  }),
  'an item of another version': item({
    town: { M: { id: { S: 'whitby' } } },
    legacy: { L: [] },
    lapses: { N: '99999999999' },
  }),
  'an item with no sense': item({ town: null, townAsked: { S: 'maybe' }, lapses: { S: '' } }),
};

let server: Server;
async function tableThat(fault: RequestListener | null) {
  server = createServer(fault ?? undefined).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  if (!fault) await new Promise((done) => server.close(done));
  return {
    name: 'Listeners',
    region: 'eu-west-1',
    credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
    endpoint: `http://127.0.0.1:${port}`,
  };
}
afterEach(() => {
  server.closeAllConnections();
  server.close();
});

/** Every intent twice in the same skill: first cold, then warm. */
async function asksEverything(table: Awaited<ReturnType<typeof tableThat>>) {
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  const skill = createSkill({
    station: theCoast,
    content: station(),
    listeners: listenersTable({ table, clock, log }),
    clock,
    log,
  });
  const answers: Heard[] = [];
  for (const _ of ['cold', 'warm']) {
    const busy = watchBusyness();
    const told = await Promise.all(wishes.map((wish) => ask(skill, wish, tenPastEight)));
    const busyMs = busy.ends();
    answers.push(...told.map((answer) => ({ ...answer, ms: answer.ms - busyMs })));
  }
  return { answers, lines };
}

test.each(Object.entries(faults))(
  'a table of listeners that is %s: everything is answered in time, and plays',
  async (_, fault) => {
    const { answers, lines } = await asksEverything(await tableThat(fault));

    expect(answers.flatMap(({ what, broken }) => broken.map((why) => `${what}: ${why}`))).toEqual([]);
    expect(answers.filter(({ hears }) => /gone wrong at our end/.test(hears))).toEqual([]);
    expect(lines.filter((line) => line.includes('"event":"failed"'))).toEqual([]);
    expect(Math.max(...answers.map(({ ms }) => ms))).toBeLessThan(longestWaitMs);
    for (const what of ['LaunchRequest', 'PlayStationIntent']) {
      expect(answers.filter((answer) => answer.what === what).map(({ plays }) => plays)).toEqual([true, true]);
    }
    const weather = answers.filter(({ what }) => what === 'WeatherIntent with its slots').map(({ hears }) => hears);
    for (const hears of weather) expect(hears).toMatch(/^In Whitby .+: low-level cloud/);
  },
);
