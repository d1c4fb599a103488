import { once } from 'node:events';
import { createServer as createPlain, type RequestListener, type Server } from 'node:http';
import { createServer as createSecure } from 'node:https';
import { type AddressInfo, createServer as createRaw } from 'node:net';
import { soundOf } from '../../lambda/content-api/check/audio';
import { checkStream } from '../../lambda/content-api/check/check-stream';
import { printed } from '../../lambda/content-api/check/printed';
import type { Station } from '../../lambda/contract/station';
import { authority } from './support/certificates';
import { aac, music, silentMp3 } from './support/sound';

type Mount = Station['mounts'][number];

let ca: Awaited<ReturnType<typeof authority>>;
beforeAll(async () => {
  ca = await authority();
});

const servers: Pick<Server, 'close'>[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    if ('closeAllConnections' in server) (server as Server).closeAllConnections();
    server.close();
  }
});

/** A live stream: it goes on until the listener leaves. */
const plays =
  (audio: Buffer, type = 'audio/mpeg'): RequestListener =>
  (_, response) => {
    response.writeHead(200, { 'Content-Type': type });
    response.write(audio);
  };

async function secure(
  listener: RequestListener,
  wishes: Parameters<typeof ca.certificateFor>[0] = {},
): Promise<string> {
  const server = createSecure(await ca.certificateFor(wishes), listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}/coast.mp3`;
}

async function plain(listener: RequestListener): Promise<string> {
  const server = createPlain(listener).listen(0, '127.0.0.1');
  servers.push(server);
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/coast.mp3`;
}

async function check(url: string, mount: Partial<Mount> = {}, trusted: string | undefined = ca.cert) {
  const listening = { clock: () => new Date(), forMs: 150, patienceMs: 1_000, ...(trusted && { ca: trusted }) };
  const [finding] = await checkStream([{ id: 'main', url, codec: 'mp3', kbps: 96, ...mount }], listening);
  if (!finding) throw new Error('There is no finding');
  return finding;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

test('a good stream: certificate, codec, rate, first sound', async () => {
  const url = await secure(plays(music()));
  const { about, got, wrong } = await check(url);
  expect(wrong).toEqual([]);
  expect(about).toBe(`mount main: ${url}`);
  expect(got).toEqual([
    `The certificate of 127.0.0.1 is signed by Authority of the test, and ends on ${inDays(90)}.`,
    expect.stringMatching(/^The first sound came after \d+ ms\.$/),
    'MP3 at 96 kbit/s, as audio/mpeg.',
    expect.stringMatching(/^There is sound in it \(looked for in the headers of \d+ frames, nothing decoded\)\.$/),
  ]);
});

describe('certificates', () => {
  test.each([
    ['has expired', { days: -2 }, 'has expired'],
    ['ends soon', { days: 5.5 }, 'ends in 5 days, and should have been renewed by now.'],
    ['is for another name', { host: 'other.example' }, 'is for another name'],
  ])('one that %s', async (_, wishes, says) => {
    const { wrong } = await check(await secure(plays(music()), wishes));
    expect(wrong).toEqual([expect.stringContaining(`The certificate of 127.0.0.1 ${says}`)]);
  });

  test('one of an authority that nobody trusts', async () => {
    const { cert } = await authority('Another authority');
    const { wrong } = await check(await secure(plays(music())), {}, cert);
    expect(wrong).toEqual([expect.stringMatching(/authority.*Alexa will not play this stream\.$/)]);
  });

  test('none at all', async () => {
    const url = await plain(plays(music()));
    expect((await check(url)).wrong).toEqual([`${url} is not HTTPS: Alexa will not play this stream.`]);
  });
});

describe('what is heard', () => {
  test('another codec and another rate than station.yaml says', async () => {
    const { got, wrong } = await check(await secure(plays(aac(), 'audio/aac')), { codec: 'mp3', kbps: 128 });
    expect(got).toContain('AAC at 64 kbit/s, as audio/aac.');
    expect(wrong).toEqual([
      'station.yaml calls it mp3, but it is aac.',
      'station.yaml says 128 kbit/s, but it comes at 64.',
    ]);
  });

  test.each([
    ['MP3', silentMp3(), { codec: 'mp3', kbps: 128 } as const],
    ['AAC', aac(12), { codec: 'aac', kbps: 64 } as const],
  ])('silence in %s', async (_, audio, mount) => {
    const { wrong } = await check(await secure(plays(audio)), mount);
    expect(wrong).toEqual(['It is silent: nothing but digital silence was sent.']);
  });

  test('a page instead of a stream', async () => {
    const { wrong } = await check(
      await secure((_, response) => response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html>')),
    );
    expect(wrong).toEqual(['It ended by itself: a live stream does not.', 'It is neither MP3 nor AAC, but text/html.']);
  });

  test('nothing at all', async () => {
    const url = await secure((_, response) => response.writeHead(200).flushHeaders());
    expect((await check(url)).wrong).toEqual(['No sound within 1 s.']);
  });

  test('a frame that begins anywhere in the piece, at any rate', () => {
    expect(soundOf(music().subarray(777))).toMatchObject({ codec: 'mp3', kbps: 96, silent: false });
    expect(soundOf(Buffer.alloc(5_000, 0xff))).toBeUndefined();
    expect(soundOf(Buffer.alloc(0))).toBeUndefined();
  });
});

describe('the way to it', () => {
  test('a redirect is told, and each of its certificates looked at', async () => {
    const target = await secure(plays(music()), { days: -2 });
    const { got, wrong } = await check(
      await secure((_, response) => response.writeHead(302, { Location: target }).end()),
    );
    expect(got).toContain(`It is sent on to ${target} (302).`);
    expect(wrong).toEqual(['The certificate of 127.0.0.1 has expired. Alexa will not play this stream.']);
  });

  test('a redirect to a plain address is wrong', async () => {
    const target = await plain(plays(music()));
    const { wrong } = await check(await secure((_, response) => response.writeHead(301, { Location: target }).end()));
    expect(wrong).toEqual([`${target} is not HTTPS: Alexa will not play this stream.`]);
  });

  test('redirects without end are given up', async () => {
    const url = await secure((_, response) => response.writeHead(302, { Location: '/again' }).end());
    expect((await check(url)).wrong).toEqual([expect.stringContaining('is sent on and on: more than 5 times.')]);
  });

  test('a mount that is not there', async () => {
    const url = await secure((_, response) => response.writeHead(404).end());
    const { got, wrong } = await check(url);
    expect(got).toHaveLength(1);
    expect(wrong).toEqual([`${url} answered 404.`]);
  });

  test('a server that is not there', async () => {
    const url = await secure(plays(music()));
    for (const server of servers.splice(0)) server.close();
    expect((await check(url)).wrong).toEqual([expect.stringMatching(/cannot be opened \(.*ECONNREFUSED.*\)\.$/)]);
  });

  test('a server that never answers', async () => {
    const url = await secure(() => {});
    expect((await check(url)).wrong).toEqual([`${url} cannot be opened (no answer within 1 s).`]);
  });

  test('an old Shoutcast, whose answer is not HTTP', async () => {
    const server = createRaw((socket) => socket.on('error', () => {}).end('ICY 200 OK\r\n\r\n')).listen(0, '127.0.0.1');
    servers.push(server as unknown as Server);
    await once(server, 'listening');
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    expect((await check(url)).wrong).toEqual([
      `${url} does not answer in HTTP (an old Shoutcast?): players refuse that.`,
    ]);
  });
});

describe('HLS', () => {
  const files: Record<string, string | Buffer> = {
    '/coast.mp3': '#EXTM3U\n#EXT-X-STREAM-INF:BANDWIDTH=64000\nlow/list.m3u8\n',
    '/low/list.m3u8': '#EXTM3U\n#EXTINF:6,\none.aac\n#EXTINF:6,\ntwo.aac\n',
    '/low/two.aac': aac(),
  };
  const playlists: RequestListener = ({ url = '' }, response) => {
    const body = files[url];
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'audio/aac' }).end(body);
  };

  test('is followed from playlist to playlist to the latest piece of sound', async () => {
    const { got, wrong } = await check(await secure(playlists), { codec: 'hls' });
    expect(wrong).toEqual([]);
    expect(got.at(-1)).toMatch(/^A piece of 19 KB as audio\/aac came after \d+ ms\. Silence was not looked for\.$/);
  });

  test('that is no playlist is said to be none', async () => {
    const { wrong } = await check(await secure(plays(music())), { codec: 'hls' });
    expect(wrong).toEqual(['station.yaml calls it hls, but it is no HLS playlist.']);
  });
});

test('is printed as a page, and counts what is wrong', async () => {
  const url = await plain(plays(silentMp3()));
  const report = printed([await check(url, { kbps: 128 })]);
  expect(report).toContain(`mount main: ${url}\n    The first sound came after `);
  expect(report).toContain(`\n  ✗ ${url} is not HTTPS: Alexa will not play this stream.\n`);
  expect(report).toMatch(/\n\n2 things are wrong: see the lines with ✗\.\n$/);
});
