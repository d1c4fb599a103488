import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContentApi } from '../../lambda/content-api/local';
import type { LogEntry } from '../../lambda/content-api/log';
import { contentListener } from '../../lambda/content-api/server';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { Store } from '../../lambda/content-api/stores/store';

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function serve(store: Store, log: (entry: LogEntry) => void = () => {}): Promise<string> {
  const server = createServer(contentListener(store, log)).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function published() {
  const api = createContentApi({ clock: () => new Date('2026-08-12T06:12:00.000Z') });
  await api.publishOnce();
  return serve(api.store);
}

describe('a published document', () => {
  test.each([
    ['/v1/now-playing', 'max-age=5, stale-if-error=86400'],
    ['/v1/on-air', 'max-age=5, stale-if-error=86400'],
    ['/v1/station', 'max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
    ['/v1/schedule', 'max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
    ['/v1/news', 'max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
    [
      '/v1/news/whitbys-swing-bridge-to-close-on-two-nights-for-its-summer-check',
      'max-age=60, stale-while-revalidate=600, stale-if-error=86400',
    ],
    ['/v1/weather', 'max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
    ['/v1/weather/whitby', 'max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
    ['/v1/openapi.json', 'max-age=60, stale-while-revalidate=600, stale-if-error=86400'],
  ])('%s comes as JSON, to be kept “%s”', async (path, cacheControl) => {
    const response = await fetch(`${await published()}${path}`);
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe(cacheControl);
    expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
    expect(Object.keys((await response.json()) as object)).toContain(path.endsWith('.json') ? 'openapi' : 'observedAt');
  });

  test('is the station’s own words', async () => {
    const response = await fetch(`${await published()}/v1/weather/driffield`);
    expect(await response.json()).toMatchObject({
      source: { id: 'sample', credit: 'Sample content' },
      town: { id: 'driffield', name: 'Driffield' },
      days: [
        { date: '2026-08-12', condition: { code: 8, text: 'Low-level cloud' }, high: 18, low: 14 },
        {},
        {},
        {},
        {},
        {},
        {},
      ],
    });
  });

  test('is found with a query, which is ignored', async () => {
    expect((await fetch(`${await published()}/v1/on-air?fresh=1`)).status).toBe(200);
  });

  test('answers HEAD with the same headers and no body', async () => {
    const url = `${await published()}/v1/weather`;
    const [got, head] = [await fetch(url), await fetch(url, { method: 'HEAD' })];
    const body = await got.text();
    expect(head.status).toBe(200);
    expect(head.headers.get('etag')).toBe(got.headers.get('etag'));
    expect(head.headers.get('content-length')).toBe(String(Buffer.byteLength(body)));
    expect(await head.text()).toBe('');
  });
});

describe('a copy at hand', () => {
  test.each([
    ['its tag', (tag: string) => tag],
    ['its tag, weakened on the way', (tag: string) => `W/${tag}`],
    ['its tag among others', (tag: string) => `"other", ${tag}`],
    ['any tag', () => '*'],
  ])('is confirmed by %s', async (_, ifNoneMatch) => {
    const url = `${await published()}/v1/station`;
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    const response = await fetch(url, { headers: { 'If-None-Match': ifNoneMatch(etag) } });
    expect(response.status).toBe(304);
    expect(response.headers.get('etag')).toBe(etag);
    expect(response.headers.get('cache-control')).toContain('max-age=60');
    expect(await response.text()).toBe('');
  });

  test('is replaced when the document has changed', async () => {
    const store = memoryStore();
    const url = `${await serve(store)}/v1/now-playing`;
    await store.put('/v1/now-playing', '{"one":1}');
    const etag = (await fetch(url)).headers.get('etag') ?? '';
    await store.put('/v1/now-playing', '{"two":2}');
    const response = await fetch(url, { headers: { 'If-None-Match': etag } });
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ two: 2 });
  });
});

describe('errors', () => {
  const json = 'application/problem+json; charset=utf-8';

  test('before the first publication, it says when to come back', async () => {
    const response = await fetch(`${await serve(memoryStore())}/v1/on-air`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(response.headers.get('content-type')).toBe(json);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Service Unavailable',
      status: 503,
      detail: 'This has not been published yet. Try again in a few seconds.',
      instance: '/v1/on-air',
    });
  });

  test.each([
    ['/v1/nothing', 'There is nothing here. /v1/openapi.json lists every path.'],
    ['/', 'There is nothing here. /v1/openapi.json lists every path.'],
    ['/v1/news/..%2Fstation', 'There is nothing here. /v1/openapi.json lists every path.'],
    ['/v1/weather/leeds', 'This is not, or no longer, in /v1/weather.'],
    ['/v1/news/long-gone', 'This is not, or no longer, in /v1/news.'],
  ])('%s is not found', async (path, detail) => {
    const response = await fetch(`${await published()}${path}`);
    expect(response.status).toBe(404);
    expect(response.headers.get('content-type')).toBe(json);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(await response.json()).toMatchObject({ title: 'Not Found', status: 404, detail, instance: path });
  });

  test('a story is not ready, rather than not found, while no list is published', async () => {
    expect((await fetch(`${await serve(memoryStore())}/v1/news/soon`)).status).toBe(503);
  });

  test('a path that climbs out of the folder is not found', async () => {
    const { port } = new URL(await published());
    const status = await new Promise((resolve) => {
      request({ host: '127.0.0.1', port, path: '/v1/news/../../station.yaml' }, ({ statusCode }) =>
        resolve(statusCode),
      ).end();
    });
    expect(status).toBe(404);
  });

  test.each(['POST', 'PUT', 'DELETE', 'PATCH'])('%s is refused, with what is allowed', async (method) => {
    const response = await fetch(`${await published()}/v1/news`, { method });
    expect(response.status).toBe(405);
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(await response.json()).toMatchObject({ title: 'Method Not Allowed', status: 405 });
  });

  test('our own failure is said to be ours, and logged', async () => {
    const entries: LogEntry[] = [];
    const broken: Store = { ...memoryStore(), get: () => Promise.reject(new Error('disk on fire')) };
    const response = await fetch(`${await serve(broken, (entry) => entries.push(entry))}/v1/news`);
    expect(response.status).toBe(500);
    expect(await response.json()).toMatchObject({
      title: 'Internal Server Error',
      detail: 'The document could not be read. It is our fault, and logged.',
    });
    expect(entries).toEqual([{ level: 'error', message: 'GET /v1/news failed: disk on fire', document: '/v1/news' }]);
  });
});

test('lets the web pages of anybody read, and says for how long they may assume so', async () => {
  const response = await fetch(`${await published()}/v1/news`, {
    method: 'OPTIONS',
    headers: { Origin: 'https://player.example', 'Access-Control-Request-Method': 'GET' },
  });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-methods')).toBe('GET, HEAD, OPTIONS');
  expect(response.headers.get('access-control-allow-headers')).toBe('If-None-Match');
  expect(response.headers.get('access-control-max-age')).toBe('86400');
});
