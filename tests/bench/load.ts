import { connect } from 'node:net';

interface Load {
  port: number;
  path: string;
  connections: number;
  seconds: number;
}

export interface Measured {
  perSecond: number;
  p99Ms: number;
}

/**
 * Asks for a document as fast as it comes, on many connections at once. Written on bare sockets: a client that is slower
 * than the server would measure itself.
 */
export async function measure({ port, path, connections, seconds }: Load): Promise<Measured> {
  const ends = performance.now() + seconds * 1_000;
  const tookMs = (await Promise.all(Array.from({ length: connections }, () => ask(port, path, ends)))).flat();
  const sorted = tookMs.toSorted((a, b) => a - b);
  return { perSecond: tookMs.length / seconds, p99Ms: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN };
}

function ask(port: number, path: string, ends: number): Promise<number[]> {
  const request = Buffer.from(`GET ${path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n`);
  return new Promise((resolve, reject) => {
    const tookMs: number[] = [];
    let began = 0;
    let missing = 0;
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    const next = () => {
      began = performance.now();
      socket.write(request);
    };
    socket.on('connect', next).on('error', reject);
    socket.on('data', (chunk) => {
      if (missing === 0) missing = lengthOf(chunk);
      missing -= chunk.length;
      if (missing > 0) return;
      const now = performance.now();
      tookMs.push(now - began);
      if (now < ends) next();
      else socket.end(() => resolve(tookMs));
    });
  });
}

/** Of the whole answer, head and body. The head comes in one piece. */
function lengthOf(chunk: Buffer): number {
  const head = chunk.indexOf('\r\n\r\n') + 4;
  const text = chunk.toString('latin1', 0, head);
  const body = /^content-length: (\d+)/im.exec(text)?.[1];
  if (!text.startsWith('HTTP/1.1 200 ') || body === undefined) throw new Error(`The server answered ${text}`);
  return head + Number(body);
}
