import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as waits } from 'node:timers/promises';
import { createContentApi } from '../../../lambda/content-api/local';
import { documents } from '../../../lambda/contract/documents';
import type { Serving } from './content';

/** The committed station’s documents, sent as bare bytes: what the skill costs is measured, not the server. */
const { kept, delayMs }: Serving = JSON.parse(process.argv[2] ?? '');

const api = createContentApi({ log: () => undefined });
await api.publishOnce();

const bodies = new Map<string, Buffer>();
const read = async (path: string) => {
  const body = bodies.get(path) ?? Buffer.from((await api.store.get(path)) ?? '');
  bodies.set(path, body);
  return body;
};
await Promise.all(Object.keys(documents).map(read));

const mayBeKept = (path: string) => kept === 'all' || (kept !== 'none' && path !== '/v1/now-playing');

const server = createServer(async ({ url = '' }, response) => {
  if (delayMs) await waits(delayMs);
  const body = await read(url);
  response.writeHead(body.length > 0 ? 200 : 404, {
    'Cache-Control': `max-age=${mayBeKept(url) ? 3_600 : 0}`,
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
  });
  response.end(body);
});
server.keepAliveTimeout = 60_000;
server.listen(0, '127.0.0.1', () => process.send?.({ port: (server.address() as AddressInfo).port }));
