import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';

export interface Good {
  headers?: Record<string, string>;
  body: string | Buffer;
}

/** What an upstream answers while all is well, to an address at a time. */
export type WhenWell = (path: string, now: Date) => Good;

type Misbehave = (response: ServerResponse, good: Good) => void;
/** The same on a web socket that was opened well; without it the handshake itself is answered with the fault. */
type OnLine = (line: WebSocket, good: string) => void;

interface Fault {
  does: Misbehave | 'refuses';
  onLine?: OnLine;
  logs: RegExp;
  retryAfterSeconds?: number;
}

/** Everything that we have seen or fear. What the log has to say of it stands beside it. */
export const faults: Record<string, Fault> = {
  'refuses connections': { does: 'refuses', logs: /ECONNREFUSED/ },
  'never answers': { does: () => {}, logs: /did not answer|in time|within|timeout/ },
  'answers 500': { does: (response) => response.writeHead(500).end('oops'), logs: /answered 500/ },
  'answers 429 with Retry-After': {
    does: (response) => response.writeHead(429, { 'Retry-After': '45' }).end(),
    logs: /answered 429/,
    retryAfterSeconds: 45,
  },
  'breaks off in the middle': {
    does: breakOff,
    onLine: (line) => line.terminate(),
    logs: /aborted|failed|hang up|ended|closed/,
  },
  'answers with half a body': {
    does: (response, { headers = {}, body }) => response.writeHead(200, headers).end(half(body)),
    onLine: (line, good) => line.send(String(half(good))),
    logs: /./,
  },
  'answers with a page for people': {
    does: (response) =>
      response.writeHead(200, { 'Content-Type': 'text/html' }).end('<html><title>Log in</title></html>'),
    logs: /./,
  },
  'answers with 10 MB': {
    does: (response) =>
      response.writeHead(200, { 'Content-Type': 'application/octet-stream' }).end(Buffer.alloc(10_000_000, 0x20)),
    onLine: (line) => line.send(' '.repeat(10_000_000)),
    logs: /./,
  },
  'answers with nothing': { does: (response) => response.writeHead(200).end(), logs: /./ },
};

function half(body: string | Buffer): Buffer {
  return Buffer.from(body as string).subarray(0, Math.floor(Buffer.byteLength(body) / 2));
}

function breakOff(response: ServerResponse, { headers = {}, body }: Good): void {
  response.writeHead(200, { ...headers, 'Content-Length': Buffer.byteLength(body) });
  response.write(half(body), () => response.destroy());
}

/** A real server that answers as its upstream does, until it is told to fail. */
export async function faultyUpstream(whenWell: WhenWell, clock: () => Date) {
  let misbehave: Misbehave | undefined;
  const answer = ({ url = '' }: IncomingMessage, response: ServerResponse) => {
    const good = whenWell(url, clock());
    if (misbehave) misbehave(response, good);
    else response.writeHead(200, good.headers).end(good.body);
  };
  // Without a listener for upgrades, a web socket’s handshake is answered like any other request: with the fault.
  let speak: OnLine = (line, good) => line.send(good);
  const lines = new WebSocketServer({ noServer: true });
  const upgrade = (request: IncomingMessage, socket: Duplex, head: Buffer) =>
    lines.handleUpgrade(request, socket, head, (line) =>
      line.on('message', () => speak(line, String(whenWell(request.url ?? '', clock()).body))),
    );

  let server = createServer(answer).on('upgrade', upgrade);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;

  async function close() {
    for (const line of lines.clients) line.terminate();
    server.closeAllConnections();
    if (server.listening) await once(server.close(), 'close');
  }
  return {
    url: `http://127.0.0.1:${port}`,
    close,
    async fails({ does, onLine }: Pick<Fault, 'does' | 'onLine'>) {
      if (does === 'refuses') return close();
      if (onLine) speak = onLine;
      else server.removeAllListeners('upgrade');
      misbehave = does;
    },
    async isWellAgain() {
      misbehave = undefined;
      speak = (line, good) => line.send(good);
      if (server.listening) return void server.removeAllListeners('upgrade').on('upgrade', upgrade);
      server = createServer(answer).on('upgrade', upgrade);
      await once(server.listen(port, '127.0.0.1'), 'listening');
    },
  };
}
