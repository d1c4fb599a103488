import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { LambdaFunctionURLEvent } from 'aws-lambda';
import { type ContentApi, createContentApi } from '../../lambda/content-api/local';
import { pushReceiver } from '../../lambda/content-api/push';
import { answerFunctionUrl } from '../../lambda/content-api/push-handler';
import { memoryStore } from '../../lambda/content-api/stores/memory';
import type { NowPlaying } from '../../lambda/contract/now-playing';
import { stationFolder } from './support/station-folder';

const secret = 'herring-gull-over-the-pier';
const form = 'application/x-www-form-urlencoded';
const bearer = { Authorization: `Bearer ${secret}` };

let now: Date;
let api: ContentApi;
let server: Server;
let url: string;

beforeEach(async () => {
  process.env.NOW_PLAYING_SECRET = secret;
  now = new Date('2026-08-12T06:12:00.000Z');
  const folder = stationFolder();
  folder.edit('station.yaml', 'nowPlaying:\n    from: sample', 'nowPlaying:\n    - from: push\n    - from: sample');
  api = createContentApi({ stationDir: folder.path, clock: () => now, log: () => {} });
  server = createServer(api.listener);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/now-playing`;
});
afterEach(() => {
  delete process.env.NOW_PLAYING_SECRET;
  server.closeAllConnections();
  server.close();
});

async function push(body: string | Buffer, headers: Record<string, string> = {}, query = '') {
  const sent = typeof body === 'string' ? body : new Uint8Array(body);
  return fetch(`${url}${query}`, {
    method: 'POST',
    headers: { ...bearer, 'Content-Type': form, ...headers },
    body: sent,
  });
}
const pushJson = (song: unknown) => push(JSON.stringify(song), { 'Content-Type': 'application/json' });
const told = async () => (await (await fetch(url)).json()) as NowPlaying;

describe('a song that the studio pushes', () => {
  test('is told at once, and since when, until when and by whom', async () => {
    const song = { artist: 'Abba', title: 'Waterloo', album: 'Waterloo', year: 1974, duration: '2:46', type: 'song' };
    const response = await pushJson({ ...song, art: 'https://studio.example/w.jpg', cart: 1_234 });
    expect([response.status, await response.text()]).toEqual([204, '']);
    expect(await told()).toMatchObject({
      source: { id: 'push', name: 'the station’s studio', credit: null },
      playing: {
        kind: 'track',
        track: {
          title: 'Waterloo',
          artist: 'Abba',
          album: 'Waterloo',
          year: 1974,
          art: 'https://studio.example/w.jpg',
          startedAt: '2026-08-12T06:12:00.000Z',
          endsAt: '2026-08-12T06:14:46.000Z',
        },
      },
    });
  });

  test.each([
    ['a form', () => push('artist=Simon+%26+Garfunkel&title=The%20Boxer')],
    ['a form in one text', () => push('title=Simon+%26+Garfunkel+-+The+Boxer')],
    ['a query and no body', () => push('', {}, '?ARTIST=Simon+%26+Garfunkel&Title=The+Boxer')],
    ['JSON', () => pushJson({ artist: 'Simon & Garfunkel', title: 'The Boxer', duration: 308, album: null })],
    ['capitals', () => push('artist=SIMON+%26+GARFUNKEL&title=THE+BOXER')],
  ])('may come as %s', async (_, pushed) => {
    expect((await pushed()).status).toBe(204);
    expect((await told()).playing).toMatchObject({ track: { title: 'The Boxer', artist: 'Simon & Garfunkel' } });
  });

  test.each([
    ['UTF-8', 'artist=Beyonc%C3%A9&title=D%C3%A9j%C3%A0+Vu'],
    ['Windows-1252', 'artist=Beyonc%E9&title=D%E9j%E0+Vu'],
    ['no escapes at all', Buffer.from('artist=Beyonc\xe9&title=D\xe9j\xe0 Vu', 'latin1')],
  ])('is read right in %s', async (_, body) => {
    await push(body);
    expect((await told()).playing).toMatchObject({ track: { title: 'Déjà Vu', artist: 'Beyoncé' } });
  });

  test('began with the first push, when the same is pushed again', async () => {
    await push('artist=Abba&title=Waterloo');
    now = new Date('2026-08-12T06:12:30.000Z');
    await push('artist=ABBA&title=WATERLOO');
    expect((await told()).playing).toMatchObject({
      track: { title: 'Waterloo', startedAt: '2026-08-12T06:12:00.000Z' },
    });
  });

  test('goes into the history when the next is pushed', async () => {
    await push('artist=Abba&title=Waterloo');
    now = new Date('2026-08-12T06:14:46.000Z');
    await push('artist=Toto&title=Africa');
    const { playing, history } = await told();
    expect(playing).toMatchObject({ track: { title: 'Africa' } });
    expect(history[0]).toMatchObject({
      title: 'Waterloo',
      startedAt: '2026-08-12T06:12:00.000Z',
      endsAt: '2026-08-12T06:14:46.000Z',
    });
  });

  test('gives way to the next source once its time is over', async () => {
    await push('artist=Abba&title=Waterloo&duration=166');
    now = new Date('2026-08-12T06:20:00.000Z');
    await api.publishOnce();
    expect((await told()).source.id).toBe('sample');
  });
});

test.each(['advert', 'jingle', 'NEWS', 'talk'])('a push of the type %s ends the song', async (type) => {
  await push('artist=Abba&title=Waterloo');
  expect((await push(`title=Something+else&type=${type}`)).status).toBe(204);
  expect(await told()).toMatchObject({ source: { id: 'push' }, playing: { kind: 'unnamed' } });
});

test('an advert needs no title', async () => {
  expect((await push('type=advert')).status).toBe(204);
});

describe('whoever does not know the secret', () => {
  test.each([
    ['no word', {}],
    ['another word', { Authorization: 'Bearer seagull' }],
    ['an empty word', { Authorization: 'Bearer ' }],
    ['another scheme', { Authorization: `Digest ${secret}` }],
    ['a wrong password', { Authorization: `Basic ${Buffer.from('studio:seagull').toString('base64')}` }],
    ['the secret as the user', { Authorization: `Basic ${Buffer.from(`${secret}:`).toString('base64')}` }],
  ])('is refused with %s, and changes nothing', async (_, headers) => {
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...headers, 'Content-Type': form },
      body: 'title=X',
    });
    expect(response.status).toBe(401);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="now playing"');
    expect(await response.json()).toEqual({
      type: 'about:blank',
      title: 'Unauthorized',
      status: 401,
      detail: 'Send “Authorization: Bearer” and the station’s secret.',
      instance: '/v1/now-playing',
    });
    await api.publishOnce();
    expect((await told()).source.id).toBe('sample');
  });

  test('may show it as the password of an address, as some playout systems must', async () => {
    const basic = { Authorization: `Basic ${Buffer.from(`studio:${secret}`).toString('base64')}` };
    expect((await push('title=Waterloo', basic)).status).toBe(204);
  });
});

describe('a push that cannot be taken', () => {
  test.each([
    ['has no title', () => push('artist=Abba'), 400, 'title is missing: send it, and artist if there is one.'],
    ['is empty', () => push(''), 400, 'title is missing: send it, and artist if there is one.'],
    [
      'is half of its JSON',
      () => push('{"title":', { 'Content-Type': 'application/json' }),
      400,
      'The body is not JSON.',
    ],
    ['is a list', () => pushJson([]), 400, /^The body /],
    ['has a title that is a list', () => pushJson({ title: ['x'] }), 400, 'title must be text.'],
    [
      'has no length that we know',
      () => push('title=X&duration=long'),
      400,
      'duration is “long”: send seconds, milliseconds, or 3:28.',
    ],
    [
      'is a picture',
      () => push('GIF89a', { 'Content-Type': 'image/gif' }),
      415,
      'Send application/json, application/x-www-form-urlencoded, or no body and a query.',
    ],
    ['is too long', () => push(`title=${'x'.repeat(8_192)}`), 413, 'Send at most 8192 bytes.'],
  ])('that %s is told why', async (_, pushed, status, detail) => {
    const response = await pushed();
    expect(response.status).toBe(status);
    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect((await response.json()) as object).toMatchObject({ status, detail: expect.stringMatching(detail) });
  });

  test('is not read to its end when it is very long', async () => {
    const status = await new Promise((resolve, reject) => {
      const headers = { ...bearer, 'Content-Type': form, 'Content-Length': '1000000000' };
      const sending = request(url, { method: 'POST', headers }, (response) => resolve(response.statusCode));
      sending.on('error', reject);
      sending.write('x'.repeat(20_000));
    });
    expect(status).toBe(413);
  });

  test('changes nothing', async () => {
    await push('artist=Abba&title=Waterloo');
    await push('artist=Toto');
    expect((await told()).playing).toMatchObject({ track: { title: 'Waterloo' } });
  });
});

test('our own failure is said to be ours, and logged', async () => {
  const entries: unknown[] = [];
  const store = { ...memoryStore(), put: () => Promise.reject(new Error('disk on fire')) };
  const receive = pushReceiver({
    secret,
    store,
    clock: () => now,
    log: (e) => entries.push(e),
    publish: async () => {},
  });
  const reply = await receive({
    authorization: `Bearer ${secret}`,
    type: form,
    query: '',
    body: Buffer.from('title=X'),
  });
  expect(reply.status).toBe(500);
  expect(entries).toEqual([
    {
      level: 'error',
      message: 'POST /v1/now-playing failed: disk on fire',
      source: 'push',
      document: '/v1/now-playing',
    },
  ]);
});

test('a station that does not list push takes none', async () => {
  const other = createServer(createContentApi({ clock: () => now, log: () => {} }).listener);
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}/v1/now-playing`;
  const response = await fetch(address, { method: 'POST', headers: bearer, body: 'title=X' });
  expect(response.status).toBe(405);
  other.closeAllConnections();
  other.close();
});

test.each([
  [undefined, 'NOW_PLAYING_SECRET is not set: see “Where the content comes from” in README.md.'],
  ['seagull', 'NOW_PLAYING_SECRET is shorter than 16 characters: see “Where the content comes from” in README.md.'],
])('does not start with the secret %j', (given, message) => {
  if (given) process.env.NOW_PLAYING_SECRET = given;
  else delete process.env.NOW_PLAYING_SECRET;
  const folder = stationFolder();
  folder.edit('station.yaml', 'nowPlaying:\n    from: sample', 'nowPlaying:\n    from: push');
  expect(() => createContentApi({ stationDir: folder.path })).toThrow(message);
});

describe('at a function URL', () => {
  const store = memoryStore();
  let published = 0;
  const receive = pushReceiver({
    secret,
    store,
    clock: () => now,
    log: () => {},
    publish: async () => {
      published += 1;
    },
  });
  function event(facts: Partial<LambdaFunctionURLEvent>, method = 'POST'): LambdaFunctionURLEvent {
    const requestContext = { http: { method } } as LambdaFunctionURLEvent['requestContext'];
    const headers = { authorization: `Bearer ${secret}`, 'content-type': form };
    const rawPath = '/v1/now-playing';
    return {
      version: '2.0',
      routeKey: '',
      rawPath,
      rawQueryString: '',
      headers,
      requestContext,
      isBase64Encoded: false,
      ...facts,
    };
  }

  test.each([
    ['as text', { body: 'artist=Abba&title=Waterloo' }],
    ['in base 64', { body: Buffer.from('artist=Abba&title=Waterloo').toString('base64'), isBase64Encoded: true }],
    ['in the query', { rawQueryString: 'artist=Abba&title=Waterloo' }],
  ])('takes a song %s, and publishes', async (_, facts) => {
    const before = published;
    expect(await answerFunctionUrl(event(facts), receive)).toEqual({
      statusCode: 204,
      headers: { 'Cache-Control': 'no-store' },
    });
    expect(published).toBe(before + 1);
    expect(JSON.parse((await store.get('/pushed/now-playing')) ?? '')).toMatchObject({
      title: 'Waterloo',
      artist: 'Abba',
    });
  });

  test.each([
    ['another method', event({}, 'GET'), 405, 'GET is not for playout systems: only POST is.'],
    ['another path', event({ rawPath: '/' }), 404, 'There is nothing here but POST /v1/now-playing.'],
    ['no secret', event({ headers: {} }), 401, 'Send “Authorization: Bearer” and the station’s secret.'],
    ['too much', event({ body: 'x'.repeat(9_000) }), 413, 'Send at most 8192 bytes.'],
  ])('refuses %s', async (_, refused, status, detail) => {
    const { statusCode, body } = await answerFunctionUrl(refused, receive);
    expect([statusCode, JSON.parse(body ?? '').detail]).toEqual([status, detail]);
  });
});
