import { createServer, type RequestListener, type Server } from 'node:http';
import { listenersAt, listening, openTable } from '../support/table';

const key = 'a-hash';
const august = new Date('2026-08-12T07:10:00.000Z');
const months = (count: number) => new Date(august.getTime() + count * 30 * 24 * 60 * 60_000);

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());
afterEach(() => table.listeners(() => august).forget(key));

describe('the table of listeners', () => {
  test('knows nothing of somebody new', async () => {
    expect(await table.listeners(() => august).recall(key)).toEqual({});
  });

  test('gives back what it was told, adds to it, and keeps nothing else', async () => {
    const listeners = table.listeners(() => august);
    expect(await listeners.remember(key, { town: 'whitby' })).toBe(true);
    expect(await listeners.remember(key, { visits: 2, routineOffered: true })).toBe(true);

    expect(await listeners.recall(key)).toEqual({ town: 'whitby', visits: 2, routineOffered: true });
    expect(await table.find(key)).toEqual({
      listener: { S: key },
      town: { S: 'whitby' },
      visits: { N: '2' },
      routineOffered: { BOOL: true },
      lapses: { N: String(Date.parse('2027-09-12T07:10:00Z') / 1_000) },
    });
  });

  test('leaves nothing of somebody who is forgotten, and minds no second time', async () => {
    const listeners = table.listeners(() => august);
    await listeners.remember(key, { town: 'whitby' });

    expect(await listeners.forget(key)).toBe(true);
    expect(await listeners.forget(key)).toBe(true);
    expect(await table.find(key)).toBeUndefined();
  });

  test('does not know a listener any more after thirteen months, though the item is still there', async () => {
    await table.listeners(() => august).remember(key, { town: 'whitby' });

    expect(await table.listeners(() => months(14)).recall(key)).toEqual({});
    expect(await table.find(key)).toBeDefined();
  });

  test('knows who comes back for another thirteen months', async () => {
    await table.listeners(() => august).remember(key, { town: 'whitby' });
    await table.listeners(() => months(12)).recall(key);

    expect(await table.listeners(() => months(24)).recall(key)).toEqual({ town: 'whitby' });
  });

  test('brings nothing that has lapsed back to life', async () => {
    await table.listeners(() => august).remember(key, { town: 'whitby', visits: 9 });
    const later = table.listeners(() => months(14));

    expect(await later.remember(key, { visits: 1 })).toBe(true);
    expect(await later.recall(key)).toEqual({ visits: 1 });
  });

  test.each([
    ['a town that is a number', { town: { N: '7' }, lapses: { N: '9999999999' } }, 'town'],
    ['a count without end', { visits: { N: '1e30' }, lapses: { N: '9999999999' } }, 'visits'],
    ['a news time that is none', { newsHeard: { S: 'long ago' }, lapses: { N: '9999999999' } }, 'newsHeard'],
  ])('takes %s for nothing, says where the item is broken, and reads the rest', async (_what, item, at) => {
    const lines: string[] = [];
    await table.put(key, { ...item, routineOffered: { BOOL: true } });

    expect(await table.listeners(() => august, lines).recall(key)).toEqual({ routineOffered: true });
    expect(lines).toEqual([JSON.stringify({ level: 'warn', event: 'listener-unreadable', at })]);
  });
});

describe('a table in trouble', () => {
  let server: Server | undefined;
  afterEach(() => {
    server?.closeAllConnections();
    server?.close();
  });

  async function troubled(listener: RequestListener) {
    server = createServer(listener);
    const lines: string[] = [];
    return { listeners: listenersAt(await listening(server), { lines }), lines };
  }

  const refuses =
    (status: number, type: string): RequestListener =>
    (_req, res) =>
      res.writeHead(status).end(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: key }));

  test.each([
    ['throttled', 400, 'ProvisionedThroughputExceededException'],
    ['not there', 400, 'ResourceNotFoundException'],
    ['not ours to use', 400, 'AccessDeniedException'],
    ['down', 500, 'InternalServerError'],
  ])('that is %s costs no more than what it knew, and the log does not say whom', async (_what, status, type) => {
    const { listeners, lines } = await troubled(refuses(status, type));

    expect(await listeners.recall(key)).toBeNull();
    expect(await listeners.remember(key, { town: 'whitby' })).toBe(false);
    expect(await listeners.forget(key)).toBe(false);
    expect(lines.map((line) => JSON.parse(line))).toEqual([
      unavailable('recall', `GetItem was answered ${status} ${type}`),
      unavailable('remember', `UpdateItem was answered ${status} ${type}`),
      unavailable('forget', `DeleteItem was answered ${status} ${type}`),
    ]);
  });

  const unavailable = (what: string, error: string) => ({ level: 'warn', event: 'listeners-unavailable', what, error });

  test('that does not answer is not waited for', async () => {
    const { listeners } = await troubled(() => undefined);
    const asked = performance.now();

    expect(await listeners.recall(key)).toBeNull();
    expect(performance.now() - asked).toBeGreaterThan(350);
    expect(performance.now() - asked).toBeLessThan(1_500);
  });

  test.each<[string, RequestListener]>([
    ['nonsense', (_req, res) => res.end('<html>')],
    [
      'half an answer',
      (_req, res) => res.writeHead(200, { 'Content-Length': 99 }).write('{"Item":', () => res.destroy()),
    ],
  ])('that answers %s does no harm', async (_what, listener) => {
    const { listeners } = await troubled(listener);

    expect(await listeners.recall(key)).toBeNull();
  });

  test('that is out of reach does no harm', async () => {
    const lines: string[] = [];
    const listeners = listenersAt('http://127.0.0.1:9', { lines });

    expect(await listeners.recall(key)).toBeNull();
    expect(lines).toHaveLength(1);
  });
});
