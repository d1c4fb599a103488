import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContent } from '../../lambda/skill/content/client';
import { ContentUnavailable } from '../../lambda/skill/content/content-unavailable';
import { jsonLog } from '../../lambda/skill/log';
import { age, coastForecast, morningStories, waterloo } from '../support/august-day';

const playlist = { ...age, playing: { kind: 'track', track: waterloo }, history: [] };

let server: Server | undefined;
afterEach(() => new Promise((done) => server?.close(done)));

/** A content API that counts its requests. */
async function api(listener: RequestListener) {
  const requests: { path: string; etag: string | undefined }[] = [];
  server = createServer((request, response) => {
    requests.push({ path: request.url ?? '', etag: request.headers['if-none-match'] });
    listener(request, response);
  });
  server.keepAliveTimeout = 1;
  await new Promise<void>((ready) => server?.listen(0, '127.0.0.1', ready));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const json =
  (document: unknown, headers: Record<string, string> = {}): RequestListener =>
  (_request, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'max-age=5', ...headers });
    response.end(JSON.stringify(document));
  };

let now = new Date('2026-08-12T07:10:00Z');
const clock = () => now;
const lines: string[] = [];
beforeEach(() => lines.splice(0));

const read = (url: string) => createContent({ url, clock, log: jsonLog((line) => lines.push(line)) });

const waits = (seconds: number) => {
  now = new Date(now.getTime() + seconds * 1_000);
};

test('reads a document, and does not ask again while it is fresh', async () => {
  const { url, requests } = await api(json(playlist));
  const content = read(url);

  expect(await content.nowPlaying()).toEqual(playlist);
  waits(4);
  expect(await content.nowPlaying()).toEqual(playlist);
  expect(requests).toEqual([{ path: '/v1/now-playing', etag: undefined }]);
});

test('asks once for what is wanted twice at the same time', async () => {
  const { url, requests } = await api(json(playlist));
  const content = read(url);
  await Promise.all([content.nowPlaying(), content.nowPlaying()]);

  expect(requests).toHaveLength(1);
});

test('asks whether its copy is still good, and keeps it on 304', async () => {
  let answered = false;
  const { url, requests } = await api((request, response) => {
    if (answered) response.writeHead(304, { 'Cache-Control': 'max-age=5' }).end();
    else json(playlist, { ETag: '"one"' })(request, response);
    answered = true;
  });
  const content = read(url);
  await content.nowPlaying();
  waits(6);

  expect(await content.nowPlaying()).toEqual(playlist);
  expect(requests.map(({ etag }) => etag)).toEqual([undefined, '"one"']);
});

test('asks for a town and for a story by their names', async () => {
  const [whitby] = coastForecast.filter(({ town }) => town.id === 'whitby');
  const [first] = morningStories;
  const { url, requests } = await api((request, response) =>
    json(request.url?.startsWith('/v1/weather') ? { ...age, ...whitby, hours: [] } : first)(request, response),
  );
  const content = read(url);

  expect((await content.townWeather('whitby')).town.name).toBe('Whitby');
  expect((await content.story('harbour-lights'))?.title).toBe('New lights for Scarborough’s west pier');
  expect(requests.map(({ path }) => path)).toEqual(['/v1/weather/whitby', '/v1/news/harbour-lights']);
});

test('a story that is gone is null, not a failure', async () => {
  const { url } = await api((_request, response) => response.writeHead(404).end());

  expect(await read(url).story('gone')).toBeNull();
});

const failures: [string, RequestListener, RegExp][] = [
  [
    'an error of the server',
    (_, response) => response.writeHead(500).end(),
    /^Request failed with status code 500: GET http:/,
  ],
  [
    'a page instead of a document',
    (_, response) => response.writeHead(200).end('<html>'),
    /^the contract is broken at the top: .*: GET /,
  ],
  [
    'a document that breaks the contract',
    json({ ...playlist, playing: { kind: 'jingle' } }),
    /^the contract is broken at playing/,
  ],
  ['a redirect', (_, response) => response.writeHead(302, { Location: '/elsewhere' }).end(), /status code 302/],
  ['a document beyond all measure', json({ padding: 'x'.repeat(600_000) }), /maxContentLength/],
  ['a connection that breaks', (_, response) => response.destroy(), /socket hang up/],
];

test.each(failures)('%s leaves us without the document, when it is the first', async (_what, listener, reason) => {
  const { url } = await api(listener);
  const failure = await read(url)
    .nowPlaying()
    .catch((error: unknown) => error);

  expect(failure).toBeInstanceOf(ContentUnavailable);
  expect(failure).toMatchObject({ document: '/v1/now-playing', message: expect.stringMatching(reason) });
});

test.each(failures)('%s leaves us the last good copy, and a line in the log', async (_what, listener, reason) => {
  let broken = false;
  const { url, requests } = await api((request, response) => (broken ? listener : json(playlist))(request, response));
  const content = read(url);
  await content.nowPlaying();
  broken = true;
  waits(6);
  expect(await content.nowPlaying()).toEqual(playlist);

  expect(lines.map((line) => JSON.parse(line))).toEqual([
    {
      level: 'warn',
      event: 'content-last-copy',
      document: '/v1/now-playing',
      error: expect.stringMatching(reason),
    },
  ]);

  // It is given a moment before it is asked again, and then believed at once.
  waits(4);
  await content.nowPlaying();
  expect(requests).toHaveLength(2);
  broken = false;
  waits(2);
  await content.nowPlaying();
  expect(requests).toHaveLength(3);
});

test('an API that hangs is given up after two seconds', async () => {
  const { url } = await api(() => undefined);
  const content = read(url);

  await expect(content.nowPlaying()).rejects.toMatchObject({
    message: expect.stringMatching(/^no whole answer within 2100 ms: GET /),
  });
  server?.closeAllConnections();
});

test('an API that answers drop by drop is given up after two seconds', async () => {
  const { url } = await api((_request, response) => {
    const drops = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(drops));
  });

  await expect(read(url).nowPlaying()).rejects.toMatchObject({
    message: expect.stringMatching(/^no whole answer within 2100 ms: GET /),
  });
});

test('an API that is not there is said to be refused', async () => {
  const { url } = await api(() => undefined);
  await new Promise((done) => server?.close(done));

  await expect(read(url).onAir()).rejects.toMatchObject({
    document: '/v1/on-air',
    message: expect.stringMatching(/ECONNREFUSED.*GET http:\/\/127\.0\.0\.1:\d+\/v1\/on-air$/),
  });
});

test('an API that fails again and again is left alone for five seconds, and believed again at its first good answer', async () => {
  let isDown = true;
  const { url, requests } = await api((request, response) =>
    isDown ? response.writeHead(500).end() : json(playlist)(request, response),
  );
  const content = read(url);
  for (const _ of 'abc') await expect(content.nowPlaying()).rejects.toThrow(/status code 500/);

  await expect(content.onAir()).rejects.toMatchObject({
    document: '/v1/on-air',
    message: expect.stringMatching(/^it failed again and again, and is given a moment: GET /),
  });
  expect(requests).toHaveLength(3);

  waits(6);
  await expect(content.nowPlaying()).rejects.toThrow(/status code 500/);
  await expect(content.nowPlaying()).rejects.toThrow(/given a moment/);
  isDown = false;
  waits(6);
  expect(await content.nowPlaying()).toEqual(playlist);
  expect(requests).toHaveLength(5);
});

test('while it is left alone, the last good copy serves', async () => {
  let isDown = false;
  const { url, requests } = await api((request, response) =>
    isDown ? response.writeHead(500).end() : json(playlist)(request, response),
  );
  const content = read(url);
  await content.nowPlaying();
  isDown = true;
  for (const _ of 'abc') await expect(content.news()).rejects.toThrow(/status code 500/);

  expect(await content.nowPlaying()).toEqual(playlist);
  waits(4);
  expect(await content.nowPlaying()).toEqual(playlist);
  expect(requests).toHaveLength(4);
});

test('a kept connection that was closed meanwhile is no failure: the question goes out on a new one', async () => {
  let asked = 0;
  const { url, requests } = await api((request, response) => {
    asked += 1;
    // As after a long sleep: the connection is there, until it is used.
    if (asked === 2) response.destroy();
    else json(playlist)(request, response);
  });
  if (server) server.keepAliveTimeout = 5_000;
  const content = read(url);
  await content.nowPlaying();
  waits(6);

  expect(await content.nowPlaying()).toEqual(playlist);
  expect(requests).toHaveLength(3);
  expect(lines).toEqual([]);
  server?.closeAllConnections();
});
