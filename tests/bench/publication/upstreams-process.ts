import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as waits } from 'node:timers/promises';
import { morning, tenSources } from './ten-sources';

/** The upstreams of the ten, each a server that thinks about every answer for a while. */
const eachMs = Number(process.argv[2]);

const opened = tenSources.map(async ({ whenWell }) => {
  const server = createServer(async ({ url = '' }, response) => {
    const { headers, body } = whenWell(url, morning);
    await waits(eachMs);
    response.writeHead(200, headers).end(body);
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
process.send?.(await Promise.all(opened));
