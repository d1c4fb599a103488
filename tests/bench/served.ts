import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createContentApi } from '../../lambda/content-api/local';

/** The committed station’s content API, or a bare server that sends the bytes and headers of one of its documents. */
const [, , kind, path = '/v1/now-playing'] = process.argv;

const api = createContentApi();
await api.publishOnce();
const body = Buffer.from((await api.store.get(path)) ?? '');

const headers = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
  ETag: '"0123456789abcdefghijklmnopq"',
  'Cache-Control': 'max-age=60, stale-while-revalidate=600, stale-if-error=86400',
  'Content-Type': 'application/json; charset=utf-8',
  'Content-Length': body.length,
};
const bare: RequestListener = (_request, response) => {
  response.writeHead(200, headers).end(body);
};

const server = createServer(kind === 'ours' ? api.listener : bare).listen(0, '127.0.0.1', () => {
  process.send?.({ port: (server.address() as AddressInfo).port, bytes: body.length });
});
