import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as waits } from 'node:timers/promises';
import { keptConnections } from '../../lambda/skill/kept-connections';

test('a header that cannot be written is a failure like any other, and leaves no clock behind', async () => {
  const server = createServer((_, response) => response.end('{}')).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const baseURL = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const ask = keptConnections();
  const question = { baseURL, url: '/', timeout: 50 };

  await expect(ask({ ...question, headers: { Authorization: 'Bearer 日本語' } })).rejects.toMatchObject({
    code: 'ERR_INVALID_CHAR',
  });
  // A clock that strikes for a question never put would end the whole process.
  await waits(100);
  expect((await ask(question)).data).toBe('{}');
  server.closeAllConnections();
  server.close();
});
