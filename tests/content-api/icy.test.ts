import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { createServer as createSecureServer } from 'node:tls';
import { reason } from '../../lambda/content-api/log';
import { icy } from '../../lambda/content-api/sources/icy';
import { asking } from './support/asking';
import { authority } from './support/certificates';
import { heardFrom, song, unnamed } from './support/hearing';

const morning = '2026-08-12T06:12:00.000Z';
const audio = (bytes: number) => Buffer.alloc(bytes, 0xff);

/** A block as a stream server sends it: its length in sixteens, then its text, filled up with zeros. */
function block(text: string | Buffer): Buffer {
  const bytes = Buffer.from(text as string);
  const sixteens = Math.ceil(bytes.length / 16);
  return Buffer.concat([Buffer.from([sixteens]), bytes, Buffer.alloc(sixteens * 16 - bytes.length)]);
}

function stream(blocks: (string | Buffer)[], head = 'ICY 200 OK', interval = 1_000): Buffer {
  const headers = `${head}\r\nicy-name: Coast\r\nicy-metaint:${interval}\r\n\r\n`;
  return Buffer.concat([Buffer.from(headers), ...blocks.flatMap((text) => [audio(interval), block(text)])]);
}

/** A raw server: it need not speak HTTP. */
async function radio(play: (socket: Socket) => void) {
  const asked: string[] = [];
  const server = createServer((socket) => {
    socket.on('error', () => {});
    socket.once('data', (request) => {
      asked.push(request.toString());
      play(socket);
    });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/coast.mp3?x=1`;
  return { asked, url, source: icy({ from: 'icy', url, songs: 'artist - title' }), close: () => server.close() };
}

async function heard(bytes: Buffer | string) {
  const { source, close } = await radio((socket) => socket.end(bytes));
  try {
    return (await heardFrom(source, morning)).playing;
  } finally {
    close();
  }
}

test('asks for titles as players do, and hangs up when it has one', async () => {
  let closed = false;
  const { source, asked, close } = await radio((socket) => {
    socket.on('close', () => {
      closed = true;
    });
    socket.write(stream(['', "StreamTitle='Abba - Waterloo';", '']));
  });
  expect((await heardFrom(source, morning)).playing).toEqual(song('Waterloo', 'Abba'));
  expect(asked[0]).toMatch(
    /^GET \/coast\.mp3\?x=1 HTTP\/1\.0\r\nHost: 127\.0\.0\.1:\d+\r\n.*\r\nIcy-MetaData: 1\r\n\r\n$/s,
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(closed).toBe(true);
  close();
});

test.each([
  ['Shoutcast 1, which does not speak HTTP', stream(["StreamTitle='Abba - Waterloo';"]), song('Waterloo', 'Abba')],
  ['Icecast', stream(["StreamTitle='Abba - Waterloo';StreamUrl='';"], 'HTTP/1.0 200 OK'), song('Waterloo', 'Abba')],
  ['an empty first block', stream(['', "StreamTitle='Abba - Waterloo';"]), song('Waterloo', 'Abba')],
  [
    'a first block about something else',
    stream(["StreamUrl='x';", "StreamTitle='Abba - Waterloo';"]),
    song('Waterloo', 'Abba'),
  ],
  [
    'apostrophes in a title',
    stream(["StreamTitle='B*Witched - C'est la Vie; it's 'live'';StreamUrl='';"]),
    song("C'est la Vie; it's 'live'", 'B*Witched'),
  ],
  [
    'older titles that were kept ready for a new listener',
    stream(["StreamTitle='';", "StreamTitle='Toto - Africa';", "StreamTitle='Abba - Waterloo';"]),
    song('Waterloo', 'Abba'),
  ],
  [
    'the old artist that Icecast glues in front',
    stream(
      ["StreamTitle='Abba - Guns N' Roses - Sweet Child O' Mine; live';"],
      'HTTP/1.0 200 OK\r\nServer: Icecast 2.4.4',
    ),
    song("Sweet Child O' Mine; live", "Guns N' Roses"),
  ],
  ['an empty title', stream(["StreamTitle='';"]), unnamed],
  ['three empty blocks', stream(['', '', '']), unnamed],
  [
    'a title in Latin-1',
    stream([Buffer.from("StreamTitle='Beyonc\xe9 - D\xe9j\xe0 Vu';", 'latin1')]),
    song('Déjà Vu', 'Beyoncé'),
  ],
  ['a title in UTF-8', stream(["StreamTitle='Beyoncé - Déjà Vu';"]), song('Déjà Vu', 'Beyoncé')],
])('is right about %s', async (_, bytes, expected) => {
  expect(await heard(bytes)).toEqual(expected);
});

test('does not wait for ever for the next title of a slow stream', async () => {
  const { source, close } = await radio((socket) => {
    socket.write(stream(["StreamTitle='Abba - Waterloo';"]));
  });
  const began = Date.now();
  expect((await heardFrom(source, morning)).playing).toEqual(song('Waterloo', 'Abba'));
  expect(Date.now() - began).toBeLessThan(2_500);
  close();
});

test('puts a title together from single bytes', async () => {
  const bytes = stream(["StreamTitle='Abba - Waterloo';"], 'ICY 200 OK', 20);
  const { source, close } = await radio(async (socket) => {
    socket.setNoDelay(true);
    for (const byte of bytes) {
      socket.write(Buffer.from([byte]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    socket.end();
  });
  expect((await heardFrom(source, morning)).playing).toEqual(song('Waterloo', 'Abba'));
  close();
});

test.each([
  ['a mount that is not there', 'HTTP/1.0 404 Not Found\r\n\r\n', 'answered 404'],
  ['a redirect', 'HTTP/1.1 302 Found\r\nLocation: http://10.0.0.1/\r\n\r\n', 'answered 302'],
  ['a stream without titles', 'HTTP/1.0 200 OK\r\nContent-Type: audio/mpeg\r\n\r\nxxxx', 'carries no titles'],
  ['something else', 'SSH-2.0-OpenSSH_9\r\n\r\n', 'answered with something else'],
  ['chunks', 'HTTP/1.1 200 OK\r\nicy-metaint: 9\r\nTransfer-Encoding: chunked\r\n\r\n', 'sends its stream in chunks'],
  ['a head without an end', `ICY 200 OK\r\n${'x'.repeat(20_000)}`, 'its head never ends'],
  ['an interval beyond reason', stream([], 'ICY 200 OK', 999_999_999), 'it has a title every 999999999 bytes only'],
  ['an end before the first title', stream([]), 'ended before it named anything'],
  ['nothing at all', '', 'ended before it named anything'],
])('gives up on %s, and says what it asked', async (_, bytes, ending) => {
  await expect(heard(bytes)).rejects.toThrow(
    new RegExp(`^Stream titles: GET http://127\\.0\\.0\\.1:\\d+/coast\\.mp3\\?x=1 ${ending}`),
  );
});

test('gives up on a stream that hangs', async () => {
  const { source, url, close } = await radio(() => {});
  const hurried = { ...asking(morning), signal: AbortSignal.timeout(100) };
  await expect(source.hear(hurried)).rejects.toThrow(`Stream titles: GET ${url} did not answer in time`);
  close();
});

test('speaks TLS, and believes no stream whose certificate nobody vouches for', async () => {
  const server = createSecureServer(await (await authority()).certificateFor());
  server.on('tlsClientError', () => {});
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const refused = await heardFrom(icy({ from: 'icy', url, songs: 'title' }), morning).catch(reason);
  server.close();
  expect(refused).toMatch(/^Stream titles: GET https:.* failed \(.*unable to verify the first certificate\)$/);
});

test('gives up when nobody is there', async () => {
  const gone = icy({ from: 'icy', url: 'http://127.0.0.1:1/', songs: 'title' });
  await expect(heardFrom(gone, morning)).rejects.toThrow('Stream titles: GET http://127.0.0.1:1/ failed');
});
