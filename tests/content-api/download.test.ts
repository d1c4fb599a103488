import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { gzipSync } from 'node:zlib';
import { localUpstreamsAllowed } from '../../lambda/content-api/environment';
import { reason } from '../../lambda/content-api/log';
import { type Download, download } from '../../lambda/content-api/sources/download';
import { guardedConnections, reaching } from '../../lambda/content-api/sources/guarded-connections';
import { type Upstream, upstream } from './support/upstream';

let server: Upstream;
beforeEach(async () => {
  server = await upstream();
});
afterEach(() => server.close());

function asked(url = `${server.url}/feed`, more: Partial<Download> = {}): Download {
  return { what: 'news feed “Coast”', url, signal: AbortSignal.timeout(3_000), ...more };
}

async function failure(promise: Promise<unknown>): Promise<string> {
  return promise.then(
    () => 'no failure',
    (error: unknown) => reason(error).replaceAll(server.url, '(server)'),
  );
}

/** As if this one address were on the public network. */
const onlyHere = guardedConnections((address) => address === '127.0.0.1');
const publicOnly = guardedConnections(reaching(['public']));

describe('an address that an upstream must not have', () => {
  test.each([
    ['this machine', 'http://127.0.0.1:1/', '127.0.0.1'],
    ['this machine, written as one number', 'http://2130706433/', '127.0.0.1'],
    ['this machine, in IPv6', 'http://[::1]/', '::1'],
    ['this machine, IPv4 in IPv6', 'http://[::ffff:127.0.0.1]/', '::ffff:7f00:1'],
    ['the cloud’s secrets', 'http://169.254.169.254/latest/meta-data/', '169.254.169.254'],
    ['a network of one’s own', 'http://192.168.1.1/', '192.168.1.1'],
    ['a network of one’s own, in IPv6', 'http://[fd00::1]/', 'fd00::1'],
    ['the neighbours, in IPv6', 'http://[fe80::1]/', 'fe80::1'],
    ['a tunnel', 'http://[64:ff9b::7f00:1]/', '64:ff9b::7f00:1'],
    ['nowhere', 'http://0.0.0.0/', '0.0.0.0'],
  ])('is refused: %s', async (_, url, address) => {
    expect(await failure(download(asked(url), publicOnly))).toBe(
      `news feed “Coast”: GET ${url} failed (${address} is an address that an upstream must not have: see LOCAL_UPSTREAMS in README.md)`,
    );
  });

  test('is refused when a name leads to it', async () => {
    expect(await failure(download(asked('http://localhost:1/feed'), publicOnly))).toMatch(
      /^news feed “Coast”: GET http:\/\/localhost:1\/feed failed \(localhost leads to (?:127\.0\.0\.1|::1), that an upstream must not have/,
    );
  });

  test('spoils the name that also leads somewhere harmless', async () => {
    server.replies({ body: 'secret' });
    const twoFaced = guardedConnections((address) => address === '127.0.0.1', {
      resolve: (_, __, done) =>
        done(null, [
          { address: '127.0.0.1', family: 4 },
          { address: '10.0.0.7', family: 4 },
        ]),
    });
    const url = server.url.replace('127.0.0.1', 'news.example');
    expect(await failure(download(asked(url), twoFaced))).toContain('news.example leads to 10.0.0.7,');
    expect(server.heard).toEqual([]);
  });

  test('is not asked when a redirect leads to it', async () => {
    const cellar = await upstream('127.0.0.2');
    cellar.replies({ body: 'secret' });
    server.replies({ status: 302, headers: { Location: `${cellar.url}/secret` } });

    expect(await failure(download(asked(), onlyHere))).toBe(
      `news feed “Coast”: GET (server)/feed, sent on to ${cellar.url}/secret, failed (127.0.0.2 is an address that an upstream must not have: see LOCAL_UPSTREAMS in README.md)`,
    );
    expect(cellar.heard).toEqual([]);
    await cellar.close();
  });

  test('may be one’s own where that is allowed, but never the cloud’s', async () => {
    const own = reaching(['public', 'local']);
    expect(['127.0.0.1', '::1', '192.168.1.1', '172.31.0.1', 'fd00::1', '93.184.215.14'].map(own)).toEqual(
      Array(6).fill(true),
    );
    expect(['169.254.169.254', 'fe80::1%eth0', '100.64.0.1', '224.0.0.1', 'no address'].map(own)).toEqual(
      Array(5).fill(false),
    );
  });
});

test('may be one’s own only where LOCAL_UPSTREAMS says so, and never in AWS', () => {
  expect(localUpstreamsAllowed({})).toBe(false);
  expect(localUpstreamsAllowed({ LOCAL_UPSTREAMS: 'yes' })).toBe(false);
  expect(localUpstreamsAllowed({ LOCAL_UPSTREAMS: 'allow' })).toBe(true);
  expect(localUpstreamsAllowed({ LOCAL_UPSTREAMS: 'allow', AWS_LAMBDA_FUNCTION_NAME: 'publisher' })).toBe(false);
});

describe('a redirect', () => {
  test('is followed on the same server, with what was asked', async () => {
    server.replies((url) => (url === '/new' ? { body: 'here' } : { status: 301, headers: { Location: '/new' } }));
    const { body } = await download(asked(undefined, { headers: { apikey: 'secret' } }));
    expect(body.toString()).toBe('here');
    expect(server.heard[1]?.headers.apikey).toBe('secret');
  });

  test('to another server takes no key with it', async () => {
    const other = await upstream();
    other.replies({ body: 'there' });
    server.replies({ status: 307, headers: { Location: `${other.url}/` } });
    const headers = { apikey: 'secret', 'User-Agent': 'Coast/1.0' };
    const { body } = await download(asked(undefined, { headers }));

    expect(body.toString()).toBe('there');
    expect(other.heard[0]?.headers).not.toHaveProperty('apikey');
    expect(other.heard[0]?.headers['user-agent']).toBe('Coast/1.0');
    await other.close();
  });

  test.each([['file:///etc/passwd'], ['gopher://127.0.0.1/'], ['http://'], ['data:text/plain,hi']])(
    'to %s is refused',
    async (location) => {
      server.replies({ status: 302, headers: { Location: location } });
      expect(await failure(download(asked()))).toBe(
        `news feed “Coast”: GET (server)/feed is sent on to ${location}: refused`,
      );
    },
  );

  test('without end is given up after five', async () => {
    server.replies({ status: 302, headers: { Location: '/feed' } });
    expect(await failure(download(asked()))).toBe(
      'news feed “Coast”: GET (server)/feed, is sent on and on: it gives up after 5 times',
    );
    expect(server.heard).toHaveLength(6);
  });
});

describe('a body', () => {
  test.each([
    ['of 10 MB', { body: Buffer.alloc(10_000_000, 'a') }],
    [
      'of 10 MB in a package of 10 KB',
      { body: gzipSync(Buffer.alloc(10_000_000)), headers: { 'Content-Encoding': 'gzip' } },
    ],
  ])('%s is refused', async (_, reply) => {
    server.replies(reply);
    expect(await failure(download(asked()))).toBe(
      'news feed “Coast”: GET (server)/feed failed (maxContentLength size of 1000000 exceeded)',
    );
  });

  test('that breaks off is refused', async () => {
    const rude = await rawServer((socket) => {
      socket.end('HTTP/1.1 200 OK\r\nContent-Length: 4000\r\n\r\nhalf');
    });
    expect(await failure(download(asked(rude.url)))).toMatch(/ failed \(.*aborted\)$/);
    rude.close();
  });

  test('that comes drop by drop is given up when its time is over', async () => {
    const drip = await rawServer((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n\r\n');
      const drops = setInterval(() => socket.write('<'), 20);
      socket.on('close', () => clearInterval(drops));
    });
    const began = Date.now();
    const failed = await failure(download(asked(drip.url, { signal: AbortSignal.timeout(200) })));
    expect(failed).toContain(`GET ${drip.url} did not answer in time`);
    expect(Date.now() - began).toBeLessThan(1_500);
    drip.close();
  });
});

test('keeps the keys in an address out of the log', async () => {
  const failed = await failure(download(asked(`${server.url.replace('//', '//me:word@')}/feed?lat=1&apikey=abc&x=2`)));
  expect(failed).not.toMatch(/abc|word/);
  expect(failed).toContain('/feed?lat=1&apikey=…&x=2 answered 404');
});

test('tells when it is worth asking again', async () => {
  server.replies({ status: 429, headers: { 'Retry-After': '120' } });
  await expect(download(asked())).rejects.toMatchObject({ retryAfter: '120' });
});

/** For what no well-behaved HTTP server can be made to do. */
async function rawServer(speak: (socket: Socket) => void) {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => {});
    socket.once('data', () => speak(socket));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
