import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type House, openHouse } from '../../simulator/house';
import { bundlePage } from '../../simulator/routes/page';
import { simulatorListener } from '../../simulator/server';

const setting = {
  host: '127.0.0.1',
  port: 0,
  stationDir: 'station',
  skillId: 'amzn1.ask.skill.coast',
  logLevel: 'silent' as const,
  content: 'fresh' as const,
  wallTime: '2026-08-12T08:10',
};

let house: House;

beforeAll(async () => {
  const page = await bundlePage();
  house = await openHouse(setting, (rooms) => simulatorListener(rooms, page(rooms.station)));
});

afterAll(() => house.close());

const at = (path: string, init?: RequestInit) => fetch(house.url + path, init);
const post = (path: string, body: string) => at(path, { method: 'POST', body });

const launch = (applicationId: string) =>
  JSON.stringify({
    version: '1.0',
    session: { new: true, sessionId: 's', attributes: {}, application: { applicationId }, user: { userId: 'u' } },
    context: {
      System: {
        application: { applicationId },
        user: { userId: 'u' },
        device: { deviceId: 'd', supportedInterfaces: { AudioPlayer: {} } },
        apiEndpoint: 'https://api.eu.amazonalexa.com',
      },
    },
    request: { type: 'LaunchRequest', requestId: 'r', timestamp: '2026-08-12T07:10:00Z', locale: 'en-GB' },
  });

describe('POST /alexa', () => {
  test('takes a request envelope and gives the response envelope', async () => {
    const response = await post('/alexa', launch('amzn1.ask.skill.coast'));
    const { version, response: answer } = await response.json();

    expect([response.status, version]).toEqual([200, '1.0']);
    expect(answer.outputSpeech.ssml).toContain('Paddy');
    expect(answer.directives[0]).toMatchObject({
      type: 'AudioPlayer.Play',
      audioItem: { stream: { url: house.station.mounts[0]?.url, offsetInMilliseconds: 0 } },
    });
  });

  test.each([
    ['what is not JSON', '{"version":', 400, 'The body is not JSON: POST /alexa'],
    [
      'a body that no Alexa sends',
      `"${'x'.repeat(300_000)}"`,
      413,
      'The body is longer than 262144 bytes: POST /alexa',
    ],
  ])('refuses %s', async (_what, body, status, detail) => {
    const response = await post('/alexa', body);

    expect(response.headers.get('content-type')).toBe('application/problem+json; charset=utf-8');
    expect(await response.json()).toMatchObject({ status, detail, instance: '/alexa' });
  });

  test.each([
    ['an empty envelope', '{}', 400],
    ['another skill’s request', launch('amzn1.ask.skill.other'), 403],
  ])('refuses %s', async (_what, body, status) => {
    const response = await post('/alexa', body);

    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ type: 'about:blank', status });
  });

  test('is not for reading', async () => {
    const response = await at('/alexa');

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await response.json()).detail).toBe('/alexa takes POST, not GET.');
  });
});

test('GET /v1/now-playing is the content API’s', async () => {
  const { playing } = await (await at('/v1/now-playing')).json();

  expect(playing).toMatchObject({ kind: 'track', track: { title: 'Waterloo', artist: 'Abba' } });
});

describe('the page', () => {
  test('may ask nobody but this server', async () => {
    const response = await at('/');

    expect(response.headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(await response.text()).not.toMatch(/(src|href)="(?!\/)/);
  });

  test('comes with its script, its looks and its setting', async () => {
    expect((await at('/simulator/page.js')).headers.get('content-type')).toBe('text/javascript;charset=UTF-8');
    expect((await at('/simulator/page.css')).headers.get('content-type')).toBe('text/css;charset=UTF-8');
    expect(await (await at('/simulator/setting.json')).json()).toMatchObject({
      name: 'This is the Coast',
      invocationName: 'this is the coast',
      examples: expect.arrayContaining(['open this is the coast', 'the weather in Whitby', 'help']),
    });
  });

  test('draws with a viewhost that fetches no fonts', async () => {
    expect((await at('/simulator/show.html')).headers.get('content-security-policy')).toContain(
      "frame-ancestors 'self'",
    );
    expect(await (await at('/simulator/viewhost.js')).text()).not.toContain('@font-face');
  });

  test.each([
    '/nonsense',
    '/simulator/nonsense',
    '/audio/../station.yaml',
    '/audio/%2e%2e/station.yaml',
    '/audio/none.mp3',
  ])('has no %s', async (path) => {
    expect((await at(path)).status).toBe(404);
  });
});

describe('POST /simulator/state', () => {
  const settle = (content: string, wallTime: string | null = '2026-08-12T08:10') =>
    post('/simulator/state', JSON.stringify({ content, wallTime }));
  const nowPlaying = () => at('/v1/now-playing');

  afterAll(() => settle('fresh'));

  test('sets every clock in the house', async () => {
    const { now } = await (await settle('fresh', '2026-08-16T23:30')).json();
    const { observedAt } = await (await nowPlaying()).json();

    expect(now).toMatch(/^2026-08-16T22:30:0/);
    expect(observedAt).toMatch(/^2026-08-16T22:30:0/);
  });

  test('stale: nobody has published since yesterday morning', async () => {
    await settle('stale');

    expect((await (await nowPlaying()).json()).observedAt).toMatch(/^2026-08-11T05:10:/);
  });

  test('broken: a good status, and half a document', async () => {
    await settle('broken');
    const response = await nowPlaying();

    expect(response.status).toBe(200);
    await expect(response.json()).rejects.toThrow('Unexpected end of JSON input');
  });

  test('down: nobody answers', async () => {
    await settle('down');

    await expect(nowPlaying()).rejects.toThrow('fetch failed');
  });

  test('slow: longer than the skill waits', async () => {
    await settle('slow');
    const started = performance.now();

    expect((await nowPlaying()).status).toBe(200);
    expect(performance.now() - started).toBeGreaterThan(3_900);
  });

  test.each([
    ['rotten', null],
    ['fresh', 'teatime'],
  ])('knows no %s, %s', async (content, wallTime) => {
    expect((await settle(content, wallTime)).status).toBe(400);
  });
});

describe('GET /simulator/reads', () => {
  const asks = async (requestId: string) => {
    const envelope = JSON.parse(launch('amzn1.ask.skill.coast'));
    Object.assign(envelope.request, { requestId, type: 'IntentRequest', intent: { name: 'WhatsPlayingIntent' } });
    await post('/alexa', JSON.stringify(envelope));
    return (await at(`/simulator/reads?request=${requestId}`)).json();
  };

  test('tells which documents an answer was made from, and how they were had', async () => {
    expect(await asks('first')).toContainEqual(
      expect.objectContaining({ path: '/v1/now-playing', how: 'fetched', status: 200 }),
    );
    expect(await asks('second')).toContainEqual(
      expect.objectContaining({ path: '/v1/now-playing', how: 'kept', status: null }),
    );
    expect(await (await at('/simulator/reads?request=third')).json()).toEqual([]);
  });

  test('tells of those that could not be had', async () => {
    await post('/simulator/state', JSON.stringify({ content: 'down', wallTime: '2026-08-12T08:10' }));

    expect(await asks('fourth')).toContainEqual({
      path: '/v1/now-playing',
      how: 'failed',
      status: null,
      observedAt: null,
      expiresAt: null,
    });
    await post('/simulator/state', JSON.stringify({ content: 'fresh', wallTime: '2026-08-12T08:10' }));
  });
});

test('a page that stays open learns when the simulator has started again', async () => {
  const leaves = new AbortController();
  const { headers, body } = await at('/simulator/alive', { signal: leaves.signal });
  const { value } = (await body?.getReader().read()) ?? {};

  expect(headers.get('content-type')).toBe('text/event-stream');
  expect(Buffer.from(value ?? []).toString()).toMatch(/^retry: 400\ndata: \d+\n\n$/);
  leaves.abort();
});

describe('POST /simulator/understand', () => {
  const now = '2026-08-12T07:10:00.000Z';

  test('hears what a sentence asks for', async () => {
    const response = await post(
      '/simulator/understand',
      JSON.stringify({ text: 'weather in brid', locale: 'en-GB', now }),
    );
    const { intent, slots } = await response.json();

    expect(intent).toBe('WeatherIntent');
    expect(slots.town.resolutions.resolutionsPerAuthority[0].values[0].value.id).toBe('bridlington');
  });

  test('knows English, and no folders', async () => {
    const response = await post('/simulator/understand', JSON.stringify({ text: 'play', locale: '../package', now }));

    expect(response.status).toBe(400);
    expect((await response.json()).detail).toContain('at locale');
  });
});

describe('the station’s files', () => {
  test('come whole', async () => {
    const response = await at('/audio/apology.mp3');
    const bytes = await response.arrayBuffer();

    expect(response.headers.get('content-type')).toBe('audio/mpeg');
    expect(response.headers.get('content-length')).toBe(String(bytes.byteLength));
    expect(response.headers.get('accept-ranges')).toBe('bytes');
  });

  test.each([
    ['bytes=0-99', 0, 100],
    ['bytes=100-', 100, undefined],
    ['bytes=-50', -50, undefined],
  ])('come in part: %s', async (range, from, to) => {
    const whole = Buffer.from(await (await at('/images/icon-108.png')).arrayBuffer());
    const response = await at('/images/icon-108.png', { headers: { range } });

    expect(response.status).toBe(206);
    expect(Buffer.from(await response.arrayBuffer())).toEqual(whole.subarray(from, to));
  });

  test('do not go further than they are long', async () => {
    const response = await at('/audio/apology.mp3', { headers: { range: 'bytes=9000000-' } });

    expect(response.status).toBe(416);
    expect(response.headers.get('content-range')).toMatch(/^bytes \*\/\d+$/);
  });
});

test('the live stream bursts, then goes on at the speed of the air', async () => {
  const leaves = new AbortController();
  const response = await at('/live.mp3', { signal: leaves.signal });
  expect(response.headers.get('content-type')).toBe('audio/mpeg');
  expect(response.headers.get('icy-name')).toBe('This is the Coast');

  const started = performance.now();
  let bytes = 0;
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes >= 71_000) break;
  }
  // 64 KB at once; the half second after them takes its time.
  expect(performance.now() - started).toBeGreaterThan(300);
  leaves.abort();
});

test('a taken port is told in a sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  const { port } = other.address() as AddressInfo;

  await expect(openHouse({ ...setting, port }, () => () => undefined)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is taken. Choose another: PORT=${port + 1} npm start`,
  );
  other.close();
});
