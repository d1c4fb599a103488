import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type WebSocket, WebSocketServer } from 'ws';

/** A real web socket server that stands for an upstream. Says `greeting` to what it is told, and keeps what it heard. */
export async function webSocketServer(greeting: (told: string) => string | undefined, port = 0) {
  const server = new WebSocketServer({ host: '127.0.0.1', port });
  await once(server, 'listening');
  const heard: string[] = [];
  const paths: string[] = [];
  server.on('connection', (socket: WebSocket, { url = '' }) => {
    paths.push(url);
    socket.on('message', (data) => {
      const told = String(data);
      heard.push(told);
      const answer = greeting(told);
      if (answer !== undefined) socket.send(answer);
    });
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: `ws://127.0.0.1:${bound}`,
    heard,
    paths,
    connections: () => server.clients.size,
    says(message: string) {
      for (const client of server.clients) client.send(message);
    },
    dropsEverybody() {
      for (const client of server.clients) client.terminate();
    },
    async close() {
      for (const client of server.clients) client.terminate();
      server.close();
      await once(server, 'close');
    },
  };
}
