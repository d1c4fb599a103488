import { connect as connectPlain, isIP, type Socket } from 'node:net';
import { connect as connectSecure } from 'node:tls';
import { SourceFailed } from './source-failed';
import { upstreams } from './upstreams';

/** A slow stream takes seconds from title to title: after the first, no longer than this. */
const patienceMs = 1_500;
const maxBytes = 1_000_000;

/** What the bytes so far tell. */
export interface SoFar<T> {
  told: T;
  /** Whether more bytes could not tell more. */
  isEnough: boolean;
}

/**
 * Listens to a stream until it has told enough. On the socket: Shoutcast 1 answers “ICY 200 OK”, which HTTP clients refuse.
 * `understand` throws what ends the sentence “GET … ”, and gives undefined while there are too few bytes.
 */
export function listenTo<T>(
  url: URL,
  signal: AbortSignal,
  understand: (received: Buffer) => SoFar<T> | undefined,
): Promise<T> {
  return new Promise((resolve, reject) => {
    upstreams.refuseLocalHost(url);
    const socket = connect(url);
    let received = Buffer.alloc(0);
    let soFar: SoFar<T> | undefined;
    let patience: NodeJS.Timeout | undefined;

    const finish = (why: string, cause?: unknown) => {
      clearTimeout(patience);
      signal.removeEventListener('abort', late);
      socket.destroy();
      if (soFar) resolve(soFar.told);
      else reject(new SourceFailed(`Stream titles: GET ${url} ${why}`, { cause }));
    };
    const late = () => finish('did not answer in time', signal.reason);
    const hear = (chunk: Buffer) => {
      received = Buffer.concat([received, chunk]);
      const isFirst = soFar === undefined;
      soFar = understand(received);
      if (soFar?.isEnough || received.length > maxBytes) finish('named nothing in 1 MB');
      else if (soFar && isFirst) patience = setTimeout(finish, patienceMs, '').unref();
    };

    signal.addEventListener('abort', late, { once: true });
    if (signal.aborted) late();
    socket.on('data', (chunk) => {
      try {
        hear(chunk);
      } catch (error) {
        finish(error instanceof Error ? error.message : 'was not understood', error);
      }
    });
    socket.on('error', (error) => finish('failed', error));
    socket.on('close', () => finish('ended before it named anything'));
  });
}

function connect(url: URL): Socket {
  const isSecure = url.protocol === 'https:';
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const port = Number(url.port) || (isSecure ? 443 : 80);
  const { lookup } = upstreams;
  // A certificate is asked for by name, never by address (RFC 6066, section 3).
  const name = isIP(host) ? {} : { servername: host };
  const socket = isSecure ? connectSecure({ host, port, lookup, ...name }) : connectPlain({ host, port, lookup });
  const agent = 'User-Agent: content-api';
  // HTTP 1.0, so that nobody sends the stream in chunks.
  const lines = [`GET ${url.pathname}${url.search} HTTP/1.0`, `Host: ${url.host}`, agent, 'Icy-MetaData: 1'];
  socket.write(`${lines.join('\r\n')}\r\n\r\n`);
  return socket;
}
