import { sign, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { jsonLog } from '../../lambda/skill/log';
import { createDoorkeeper } from '../../lambda/skill/self-hosted/doorkeeper';
import { serverEnvironment } from '../../lambda/skill/self-hosted/environment';
import { fetchChain } from '../../lambda/skill/self-hosted/fetch-chain';
import { selfHostedListener } from '../../lambda/skill/self-hosted/listener';
import { createSkill } from '../../lambda/skill/skill';
import { tenPastEight, theCoast } from '../support/august-day';
import { certificate, type Holder } from '../support/authority';
import { eventually } from '../support/eventually';
import { station } from '../support/station';

const alexa = 'echo-api.amazon.com';
const goodAddress = 'https://s3.amazonaws.com/echo.api/echo-api-cert-12.pem';
const skillId = 'amzn1.ask.skill.ours';

let root: Holder;
let intermediate: Holder;
let signer: Holder;

let server: Server;
let url: string;
let now: Date;
let fetched: string[];
let chain: string | Error;
let log: Record<string, unknown>[];

beforeAll(async () => {
  root = await certificate({ name: 'Root', ca: true });
  intermediate = await certificate({ name: 'Intermediate', ca: true, by: root });
  signer = await certificate({ name: alexa, by: intermediate });
});

beforeEach(async () => {
  now = tenPastEight;
  fetched = [];
  chain = chainOf(signer, intermediate);
  log = [];
  const doorkeeper = createDoorkeeper({
    fetchChain: async ({ href }) => {
      fetched.push(href);
      if (chain instanceof Error) throw chain;
      return chain;
    },
    roots: [new X509Certificate(root.pem)],
    clock: () => now,
  });
  const lines = jsonLog((line) => log.push(JSON.parse(line)));
  const skill = createSkill({ station: theCoast, content: station(), skillId, clock: () => now, log: lines });
  ({ server, url } = await listening(selfHostedListener({ skill, doorkeeper, log: lines })));
});

afterEach(() => {
  server.close();
  server.closeAllConnections();
});

async function listening(listener: RequestListener) {
  const server = createServer(listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const chainOf = (...holders: Holder[]): string => holders.map(({ pem }) => pem).join('\n');

const whatsPlaying = (change: { timestamp?: unknown; type?: string; skill?: string } = {}) =>
  JSON.stringify({
    version: '1.0',
    context: {
      System: { application: { applicationId: change.skill ?? skillId }, device: { supportedInterfaces: {} } },
    },
    request: {
      type: 'IntentRequest',
      requestId: 'r',
      timestamp: now.toISOString(),
      locale: 'en-GB',
      intent: { name: 'WhatsPlayingIntent', confirmationStatus: 'NONE' },
      ...change,
    },
  });

interface Sent {
  body?: string;
  signature?: string | null;
  address?: string | null;
}

async function post({ body = whatsPlaying(), signature = signer.signs(body), address = goodAddress }: Sent = {}) {
  // Alexa still sends the older one, too.
  const headers: Record<string, string> = { Signature: sign('sha1', Buffer.from(body), signer.key).toString('base64') };
  if (signature !== null) headers['Signature-256'] = signature;
  if (address !== null) headers.SignatureCertChainUrl = address;
  const response = await fetch(url, { method: 'POST', headers, body });
  return { status: response.status, text: await response.text() };
}

/** Refused as Amazon asks, without a word to the stranger; the log says why. */
async function isRefused(sent: Sent, why: string | RegExp) {
  expect(await post(sent)).toEqual({ status: 400, text: '' });
  expect(log).toEqual([{ level: 'warn', event: 'refused', why: expect.stringMatching(why) }]);
}

const secondsAgo = (seconds: number) => new Date(now.getTime() - seconds * 1_000).toISOString();

test('answers what Alexa has signed', async () => {
  const { status, text } = await post();

  expect(status).toBe(200);
  expect(JSON.parse(text).response.outputSpeech.ssml).toBe('<speak>You’re listening to Waterloo by Abba.</speak>');
  expect(fetched).toEqual([goodAddress]);
});

test('answers no other skill, however well signed', async () => {
  expect(await post({ body: whatsPlaying({ skill: 'amzn1.ask.skill.another' }) })).toEqual({ status: 403, text: '' });
  expect(log).toEqual([{ level: 'warn', event: 'refused', why: 'This request is for another skill' }]);
});

describe('where the certificates are', () => {
  test.each([
    'https://s3.amazonaws.com:443/echo.api/echo-api-cert.pem',
    'https://s3.amazonaws.com/echo.api/../echo.api/echo-api-cert.pem',
    'HTTPS://S3.AmazonAWS.com/echo.api/echo-api-cert.pem',
  ])('may be written as %s', async (address) => {
    expect((await post({ address })).status).toBe(200);
    expect(fetched).toEqual(['https://s3.amazonaws.com/echo.api/echo-api-cert.pem']);
  });

  test.each([
    'http://s3.amazonaws.com/echo.api/echo-api-cert.pem',
    'https://notamazon.example/echo.api/echo-api-cert.pem',
    'https://s3.amazonaws.com.notamazon.example/echo.api/echo-api-cert.pem',
    'https://s3.amazonaws.com@notamazon.example/echo.api/echo-api-cert.pem',
    'https://somebody@s3.amazonaws.com/echo.api/echo-api-cert.pem',
    'https://s3.amazonaws.com/EcHo.aPi/echo-api-cert.pem',
    'https://s3.amazonaws.com/invalid.path/echo-api-cert.pem',
    'https://s3.amazonaws.com/echo.api/../forger/echo-api-cert.pem',
    'https://s3.amazonaws.com/echo.api/%2e%2e/forger/echo-api-cert.pem',
    'https://s3.amazonaws.com:563/echo.api/echo-api-cert.pem',
    'file:///echo.api/echo-api-cert.pem',
  ])('may not be %s, and nothing is fetched from there', async (address) => {
    await isRefused({ address }, `SignatureCertChainUrl is not Amazon’s: ${address.replaceAll('.', '\\.')}`);
    expect(fetched).toEqual([]);
  });

  test('must be said', async () => {
    await isRefused({ address: null }, 'SignatureCertChainUrl is missing');
  });

  test('must be a web address', async () => {
    await isRefused({ address: 'nonsense' }, 'SignatureCertChainUrl is no web address: nonsense');
  });
});

describe('a signature', () => {
  test('must be there; the older one does not count', async () => {
    await isRefused({ signature: null }, 'Signature-256 is missing, or not base64');
  });

  test('must be base64', async () => {
    await isRefused({ signature: 'not base64!' }, 'Signature-256 is missing, or not base64');
  });

  test('must be made by the one whose certificate it is', async () => {
    await isRefused({ signature: intermediate.signs(whatsPlaying()) }, 'The signature is not of this request');
  });

  test('must be made with SHA-256', async () => {
    const signature = sign('sha1', Buffer.from(whatsPlaying()), signer.key).toString('base64');
    await isRefused({ signature }, 'The signature is not of this request');
  });

  test('is of this very request: a changed word breaks it', async () => {
    const signature = signer.signs(whatsPlaying());
    await isRefused(
      { body: whatsPlaying().replace('WhatsPlaying', 'PlayStation'), signature },
      'The signature is not of this request',
    );
  });

  test('is of the bytes as they came: even a space breaks it', async () => {
    await isRefused(
      { body: `${whatsPlaying()} `, signature: signer.signs(whatsPlaying()) },
      'The signature is not of this request',
    );
  });
});

describe('a request', () => {
  test.each([0, 150, -150])('that was sent %i seconds ago is answered', async (seconds) => {
    expect((await post({ body: whatsPlaying({ timestamp: secondsAgo(seconds) }) })).status).toBe(200);
  });

  test.each([151, 3_600, -151])('that was sent %i seconds ago is refused: it may be a replay', async (seconds) => {
    await isRefused({ body: whatsPlaying({ timestamp: secondsAgo(seconds) }) }, '^request.timestamp is 2026-');
    expect(fetched).toEqual([]);
  });

  test.each([undefined, 'yesterday', 0])('must say when it was sent, and %j does not', async (timestamp) => {
    await isRefused({ body: whatsPlaying({ timestamp }) }, '^request.timestamp is');
  });

  test('may tell for an hour that the skill was disabled, since Alexa tries that long', async () => {
    const disabled = (seconds: number) =>
      whatsPlaying({ type: 'AlexaSkillEvent.SkillDisabled', timestamp: secondsAgo(seconds) });

    expect((await post({ body: disabled(3_600) })).status).toBe(200);
    expect((await post({ body: disabled(3_601) })).status).toBe(400);
  });

  test('must be JSON', async () => {
    await isRefused({ body: 'hello' }, 'The body is not JSON');
  });

  test('that is longer than Alexa’s ever are is not read to its end', async () => {
    const body = whatsPlaying().padEnd(256 * 1_024 + 1);
    expect(await post({ body })).toEqual({ status: 413, text: '' });
    expect(log).toEqual([{ level: 'warn', event: 'refused', why: 'The body is longer than 262144 bytes' }]);
  });

  test('that is cut off in the middle is a stranger’s mistake, not ours', async () => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    await once(socket, 'connect');
    socket.write('POST / HTTP/1.1\r\nHost: skill\r\nContent-Length: 100\r\n\r\n{"half":');
    await once(server, 'request');
    socket.destroy();

    await eventually('the log says so', async () => log.length > 0);
    expect(log).toEqual([{ level: 'warn', event: 'refused', why: expect.stringMatching(/^The body ended after/) }]);
  });
});

describe('a certificate', () => {
  const refuses = async (why: string | RegExp, from: Holder, ...others: Holder[]) => {
    chain = chainOf(from, ...others);
    await isRefused({ signature: from.signs(whatsPlaying()) }, why);
  };

  test('may have a chain that goes on beyond an authority that we trust', async () => {
    const older = await certificate({ name: 'An older root', ca: true });
    chain = chainOf(signer, intermediate, root, older);
    expect((await post()).status).toBe(200);
  });

  test.each([['api.amazon.com'], ['*.amazon.com'], ['echo-api.amazon.com.forger.example']])(
    'for %s does not sign for Alexa',
    async (name) => {
      const other = await certificate({ name, by: intermediate });
      await refuses('The certificate is not made out to echo-api.amazon.com', other, intermediate);
    },
  );

  test.each([[[]], [['forger.example']]])(
    'must name Alexa as an alternative name: its title says nothing',
    async (hosts) => {
      const titled = await certificate({ name: alexa, hosts, by: intermediate });
      await refuses('The certificate is not made out to echo-api.amazon.com', titled, intermediate);
    },
  );

  test('that is over is refused', async () => {
    const expired = await certificate({ name: alexa, by: intermediate, to: new Date('2026-01-01T00:00:00Z') });
    await refuses(
      /^A certificate of the chain is valid from .* to Jan {2}1 00:00:00 2026 GMT only/,
      expired,
      intermediate,
    );
  });

  test('that has not begun is refused', async () => {
    const early = await certificate({ name: alexa, by: intermediate, from: new Date('2027-01-01T00:00:00Z') });
    await refuses(/^A certificate of the chain is valid from Jan {2}1 00:00:00 2027 GMT/, early, intermediate);
  });

  test('is worth no more than the one that vouches for it', async () => {
    const over = await certificate({ name: 'Over', ca: true, by: root, to: new Date('2026-01-01T00:00:00Z') });
    await refuses(/^A certificate of the chain is valid/, await certificate({ name: alexa, by: over }), over);
  });

  test('of an authority that calls itself what ours is called is refused', async () => {
    const falseRoot = await certificate({ name: 'Root', ca: true });
    const falseIntermediate = await certificate({ name: 'Intermediate', ca: true, by: falseRoot });
    const forged = await certificate({ name: alexa, by: falseIntermediate });
    await refuses(
      'The certificate chain does not lead to an authority that we trust',
      forged,
      falseIntermediate,
      falseRoot,
    );
  });

  test('that vouches for itself is refused', async () => {
    const own = await certificate({ name: alexa });
    await refuses('The certificate chain does not lead to an authority that we trust', own);
  });

  test.each([true, false])(
    'of an honest holder who may issue none is refused, whether it says so (%s) or not',
    async (saysUsage) => {
      const honest = await certificate({ name: 'forger.example', saysUsage, by: intermediate });
      const forged = await certificate({ name: alexa, by: honest });
      await refuses('The certificate chain is broken', forged, honest, intermediate);
    },
  );

  test('whose chain misses a link is refused', async () => {
    await refuses('The certificate chain does not lead to an authority that we trust', signer);
  });

  test('is the first of its chain', async () => {
    chain = chainOf(intermediate, signer);
    await isRefused({}, 'The certificate is not made out to echo-api.amazon.com');
  });

  test.each([
    ['', 'The certificate chain is empty'],
    ['<html>', 'The certificate chain is empty'],
    ['-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----', 'The certificate chain cannot be read'],
  ])('that reads %j is refused', async (pem, why) => {
    chain = pem;
    await isRefused({}, why);
  });
});

describe('the certificates', () => {
  test('are fetched once, and judged each time', async () => {
    const brief = await certificate({ name: alexa, by: intermediate, to: new Date('2026-12-01T00:00:00Z') });
    chain = chainOf(brief, intermediate);
    const asks = async () => (await post({ signature: brief.signs(whatsPlaying()) })).status;
    expect([await asks(), await asks()]).toEqual([200, 200]);
    expect(fetched).toHaveLength(1);

    now = new Date('2026-12-01T00:00:01Z');
    expect(await asks()).toBe(400);
    expect(fetched).toHaveLength(1);
  });

  test('are asked for again after bad ones', async () => {
    const good = chain;
    chain = 'nonsense';
    expect((await post()).status).toBe(400);
    chain = good;
    expect((await post()).status).toBe(200);
  });

  test('that cannot be had are our trouble, not a forgery', async () => {
    chain = new Error('connect ECONNREFUSED');
    expect(await post()).toEqual({ status: 503, text: '' });
    expect(log).toEqual([
      {
        level: 'error',
        event: 'failed',
        error: `Amazon’s certificates could not be fetched (connect ECONNREFUSED): GET ${goodAddress}`,
      },
    ]);
  });
});

describe('fetching', () => {
  const from = async (answer: RequestListener) => {
    const { server, url } = await listening(answer);
    const address = new URL('/echo.api/chain.pem', url);
    return fetchChain(address).finally(() => server.close());
  };

  test('takes the text as it is', async () => {
    expect(await from((_req, res) => res.end(chainOf(root)))).toBe(root.pem);
  });

  test.each([301, 403, 404])('takes a %i for a forger’s address, and goes nowhere else', async (status) => {
    const asked: (string | undefined)[] = [];
    const answer = from(({ url }, res) => {
      asked.push(url);
      res.writeHead(status, { Location: '/elsewhere.pem' }).end();
    });
    await expect(answer).rejects.toMatchObject({
      name: 'ForgedRequest',
      message: expect.stringMatching(`^SignatureCertChainUrl holds no certificates \\(${status}\\): GET http`),
    });
    expect(asked).toEqual(['/echo.api/chain.pem']);
  });

  test('blames the network for a 500', async () => {
    await expect(from((_req, res) => res.writeHead(500).end())).rejects.toMatchObject({ name: 'AxiosError' });
  });

  test('stops at 64 KB', async () => {
    const answer = from((_req, res) => res.end('A'.repeat(64 * 1_024 + 1)));
    await expect(answer).rejects.toThrow('maxContentLength size of 65536 exceeded');
  });
});

describe('the server', () => {
  test('says that it is well', async () => {
    const response = await fetch(`${url}/health`);
    expect([response.status, await response.json()]).toEqual([200, { status: 'ok' }]);
    expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  });

  test('takes nothing but what Alexa posts', async () => {
    const got = await fetch(url);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
    expect((await fetch(`${url}/alexa`, { method: 'POST' })).status).toBe(404);
    expect(log).toEqual([]);
  });

  test('does not start without a skill id', () => {
    const env = { CONTENT_API_URL: 'https://content.example' };
    expect(() => serverEnvironment(env)).toThrow(
      'SKILL_ID is not set: on the internet the skill answers no stranger. See “Deploy” in README.md.',
    );
  });

  test('listens on this machine unless told otherwise', () => {
    const env = { CONTENT_API_URL: 'https://content.example', SKILL_ID: skillId };
    expect(serverEnvironment(env)).toEqual({
      contentApiUrl: 'https://content.example',
      skillId,
      logLevel: 'info',
      host: '127.0.0.1',
      port: 8_080,
    });
    expect(serverEnvironment({ ...env, HOST: '0.0.0.0', PORT: '80' })).toMatchObject({ host: '0.0.0.0', port: 80 });
    expect(() => serverEnvironment({ ...env, PORT: 'http' })).toThrow('PORT is “http”');
  });
});
