import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { runInNewContext } from 'node:vm';
import { createContentApi } from '../../lambda/content-api/local';

type Headers = Record<string, { value: string }>;
interface Request {
  method: string;
  uri: string;
  headers: Headers;
}
interface Answer {
  statusCode: number;
  headers: Headers;
  body?: string;
}

const code = readFileSync('infra/edge/readers-door.js', 'utf8');

/** As CloudFront calls it: with what JavaScript has, and nothing of Node. */
function door(method: string, uri: string, headers: Headers = {}): Request | Answer {
  const event = { version: '1.0', request: { method, uri, headers, querystring: {}, cookies: {} } };
  return JSON.parse(runInNewContext(`${code};JSON.stringify(handler(${JSON.stringify(event)}))`));
}

function answered(method: string, uri: string, headers?: Headers): Answer {
  const answer = door(method, uri, headers);
  if (!('statusCode' in answer)) throw new Error(`${method} ${uri} was let through`);
  return answer;
}

test('is short enough for CloudFront', () => {
  expect(Buffer.byteLength(code)).toBeLessThan(10_240);
});

test.each(['/v1/now-playing', '/v1/news/harbour-lights', '/v1/docs', '/images/logo.png', '/audio/apology.mp3'])(
  'lets readers through to %s',
  (uri) => {
    expect(door('GET', uri)).toMatchObject({ method: 'GET', uri });
    expect(door('HEAD', uri)).toMatchObject({ method: 'HEAD', uri });
  },
);

test.each(['/publisher/diary', '/pushed/now-playing', '/problems/404', '/', '/v1'])('shows nobody %s', (uri) => {
  expect(answered('GET', uri).statusCode).toBe(404);
});

test.each(['TLSv1:ECDHE-RSA-AES128-SHA', 'TLSv1.1:AES128-SHA', 'SSLv3:AES128-SHA'])(
  'refuses a line as old as %s',
  (value) => {
    const { statusCode, body } = answered('GET', '/v1/news', { 'cloudfront-viewer-tls': { value } });

    expect(statusCode).toBe(426);
    expect(JSON.parse(body ?? '')).toMatchObject({ status: 426, detail: 'Come back with TLS 1.2 or newer.' });
  },
);

test.each(['TLSv1.2:ECDHE-RSA-AES128-GCM-SHA256', 'TLSv1.3:TLS_AES_128_GCM_SHA256'])('takes %s', (value) => {
  expect(door('GET', '/v1/news', { 'cloudfront-viewer-tls': { value } })).toMatchObject({ uri: '/v1/news' });
});

test.each([
  ['OPTIONS', '/v1/now-playing'],
  ['POST', '/v1/news'],
  ['DELETE', '/v1/weather/whitby'],
  ['GET', '/v2/news'],
])('answers %s %s as the local server does', async (method, uri) => {
  const server = createServer(createContentApi({ log: () => undefined }).listener).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const local = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}${uri}`, { method });
  const body = await local.text();
  server.close();

  const { statusCode, headers, body: ours = '' } = answered(method, uri);
  expect(statusCode).toBe(local.status);
  expect(ours && JSON.parse(ours)).toEqual(body && JSON.parse(body));
  for (const [name, { value }] of Object.entries(headers))
    expect([name, local.headers.get(name)]).toEqual([name, value]);
});
