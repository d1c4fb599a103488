import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Serving {
  /** Seconds for which a reader may keep a document; with 0 it asks in every turn. */
  maxAge: number;
  /** How long each answer takes. */
  delayMs?: number;
}

/** The station’s documents, served by a process of its own. */
export async function serveContent(serving: Serving) {
  const server = fork(fileURLToPath(new URL('content-process.ts', import.meta.url)), [JSON.stringify(serving)]);
  const [{ port }] = (await once(server, 'message')) as [{ port: number }];
  return { url: `http://127.0.0.1:${port}`, stop: () => server.kill() };
}
