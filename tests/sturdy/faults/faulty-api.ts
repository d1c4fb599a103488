import dns from 'node:dns';
import { once } from 'node:events';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Content } from '../../../lambda/skill/content/content';
import { ContentUnavailable } from '../../../lambda/skill/content/content-unavailable';

/** What may become of the content API. */
export const faults = [
  ...(['refused', 'no DNS', 'hangs', '500', '404', 'HTML', 'contract broken'] as const),
  ...(['10 MB', 'slow drip', 'half an answer', 'stale for a day'] as const),
] as const;
export type Fault = (typeof faults)[number];

/** A name that only this file knows the address of. */
const host = 'content.coast.example';

const day = 24 * 60 * 60_000;

/** A real server with the documents of a station, to which any of the faults can happen. */
export async function openFaultyApi(published: () => Content, clock: () => Date) {
  let fault: Fault | null = null;
  const counted = { requests: 0 };
  const others = dns.lookup;
  const find = (name: string, options: object, done: (...found: unknown[]) => void) => {
    const unknown = Object.assign(new Error(`getaddrinfo ENOTFOUND ${name}`), { code: 'ENOTFOUND' });
    if (name !== host) return others(name, options as never, done as never);
    if (fault === 'no DNS') return done(unknown);
    return 'all' in options && options.all
      ? done(null, [{ address: '127.0.0.1', family: 4 }])
      : done(null, '127.0.0.1', 4);
  };
  const lookup = jest.spyOn(dns, 'lookup').mockImplementation(find as never);

  const answer: RequestListener = (request, response) => {
    counted.requests += 1;
    if (fault !== null && fault !== 'stale for a day') return misbehave[fault]?.(request, response);
    void documentAt(published(), request.url ?? '').then((document) => {
      if (document === null) return response.writeHead(404).end();
      const body = JSON.stringify(fault === null ? document : aged(document, clock()));
      return response.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'max-age=5' }).end(body);
    });
  };
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;

  const close = async () => {
    server.closeAllConnections();
    if (server.listening) await new Promise((done) => server.close(done));
  };
  return {
    url: `http://${host}:${port}`,
    counted,
    happens: async (next: Fault | null) => {
      // A connection that is kept would hide a name that is gone.
      if (next === 'no DNS') server.closeAllConnections();
      if (next === 'refused') await close();
      else if (!server.listening) await opened(server, port);
      fault = next;
    },
    close: async () => {
      lookup.mockRestore();
      await close();
    },
  };
}

async function opened(server: Server, port: number): Promise<void> {
  server.listen(port, '127.0.0.1');
  await once(server, 'listening');
}

const drop = '{"observedAt":"2026-08-12T07:09:55.000Z",';

const misbehave: Partial<Record<Fault, RequestListener>> = {
  hangs: () => undefined,
  '500': (_, response) => response.writeHead(500).end('{"status":500}'),
  '404': (_, response) => response.writeHead(404).end('{"status":404}'),
  HTML: (_, response) =>
    response.writeHead(200, { 'Content-Type': 'text/html' }).end('<!doctype html><title>Sign in</title>'),
  'contract broken': (_, response) => response.writeHead(200).end(`${drop}"stale":"perhaps"}`),
  '10 MB': (_, response) => response.writeHead(200).end(`${drop}"padding":"${'x'.repeat(10_000_000)}"}`),
  'half an answer': (_, response) => {
    response.writeHead(200, { 'Content-Length': '5000' }).write(drop);
    setTimeout(() => response.destroy(), 20);
  },
  'slow drip': (_, response) => {
    response.writeHead(200, { 'Content-Type': 'application/json' });
    const drops = setInterval(() => response.write(' '), 100);
    response.on('close', () => clearInterval(drops));
  },
};

/** The documents of a fake station, by the paths of the real API. */
async function documentAt(content: Content, path: string): Promise<object | null> {
  const [, , name = '', one] = path.split('/').map(decodeURIComponent);
  const reads: Record<string, () => Promise<object | null>> = {
    'now-playing': content.nowPlaying,
    'on-air': content.onAir,
    schedule: content.schedule,
    news: () => (one === undefined ? content.news() : content.story(one)),
    weather: () => (one === undefined ? content.weather() : content.townWeather(one)),
    warnings: content.warnings,
  };
  return (await reads[name]?.().catch(nullIfMissing)) ?? null;
}

function nullIfMissing(error: unknown): null {
  if (error instanceof ContentUnavailable) return null;
  throw error;
}

/** As a publisher leaves it that has stood still since yesterday. */
const aged = (document: object, now: Date) => ({
  ...document,
  observedAt: new Date(now.getTime() - day).toISOString(),
  expiresAt: new Date(now.getTime() - day + 30 * 60_000).toISOString(),
  stale: true,
});
