import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface Reply {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
  /** Never answers. */
  silent?: boolean;
}

interface Heard {
  url: string;
  headers: IncomingHttpHeaders;
}

/** A real server that stands for an upstream. Say what it replies, and see what it was asked. */
export async function upstream(host = '127.0.0.1') {
  const heard: Heard[] = [];
  let reply: (url: string) => Reply = () => ({ status: 404 });

  const server = createServer(({ url = '', headers }, response) => {
    heard.push({ url, headers });
    const { status = 200, headers: sent = {}, body = '', silent } = reply(url);
    if (silent) return;
    response.writeHead(status, sent).end(body);
  });
  await once(server.listen(0, host), 'listening');

  return {
    url: `http://${host}:${(server.address() as AddressInfo).port}`,
    heard,
    replies(next: Reply | ((url: string) => Reply)) {
      reply = typeof next === 'function' ? next : () => next;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type Upstream = Awaited<ReturnType<typeof upstream>>;
