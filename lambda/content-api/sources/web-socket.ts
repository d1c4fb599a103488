import type { IncomingMessage } from 'node:http';
import { type RawData, WebSocket } from 'ws';
import type { OpenLine } from './kept-line';
import { SourceFailed } from './source-failed';
import { upstreams } from './upstreams';

/** A state of a station is some 20 KB; a server that sends more is broken or unkind. */
const maxBytes = 1_000_000;
const handshakeMs = 4_000;
/** A connection that has died in the night is found out within a minute. */
const aliveEveryMs = 30_000;

interface Address {
  url: string;
  /** Sent when the socket is open. */
  hello: string;
  /** Sent from time to time, where a server forgets listeners that say nothing. */
  heartbeat?: { message: string; everyMs: number };
}

export function webSocket({ url, hello, heartbeat }: Address): OpenLine {
  return ({ text, ended }) => {
    const failed = (cause?: unknown) => ended(new SourceFailed(`Web socket: GET ${url} was closed`, { cause }));
    const socket = connect(url, failed);
    if (!socket) return () => {};

    const timers: NodeJS.Timeout[] = [];
    let alive = true;
    socket.on('open', () => {
      socket.send(hello);
      if (heartbeat) timers.push(setInterval(() => socket.send(heartbeat.message), heartbeat.everyMs).unref());
      timers.push(setInterval(stillThere, aliveEveryMs).unref());
    });
    socket.on('message', (data) => {
      alive = true;
      text(textOf(data));
    });
    socket.on('pong', () => {
      alive = true;
    });
    socket.on('unexpected-response', (_, response) => ended(refused(url, response)));
    socket.on('error', failed);
    socket.on('close', (code) => {
      for (const timer of timers) clearInterval(timer);
      failed(`code ${code}`);
    });

    function stillThere() {
      if (!alive) return socket?.terminate();
      alive = false;
      socket?.ping();
    }
    return () => socket.terminate();
  };
}

/** A handshake that was answered like any other request: “not now” (429) may say when to come back. */
function refused(url: string, { statusCode, headers }: IncomingMessage): SourceFailed {
  const retryAfter = headers['retry-after'];
  return new SourceFailed(
    `Web socket: GET ${url} answered ${statusCode}`,
    retryAfter === undefined ? {} : { retryAfter },
  );
}

function connect(url: string, failed: (cause: unknown) => void): WebSocket | undefined {
  try {
    const address = new URL(url);
    upstreams.refuseLocalHost(address);
    const agent = address.protocol === 'wss:' ? upstreams.agents.https : upstreams.agents.http;
    return new WebSocket(url, { agent, maxPayload: maxBytes, handshakeTimeout: handshakeMs });
  } catch (error) {
    failed(error);
    return undefined;
  }
}

function textOf(data: RawData): string {
  if (Array.isArray(data)) return Buffer.concat(data).toString('utf8');
  return Buffer.from(data as Buffer).toString('utf8');
}
