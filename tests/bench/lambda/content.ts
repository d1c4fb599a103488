import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export interface Serving {
  /** The documents that a reader may keep for an hour; the others it asks for in every turn. */
  kept: 'all' | 'all but now-playing' | 'none';
  /** How long each answer takes. */
  delayMs?: number;
}

/** The station’s documents, served by a process of its own. */
export async function serveContent(serving: Serving) {
  const server = fork(fileURLToPath(new URL('content-process.ts', import.meta.url)), [JSON.stringify(serving)]);
  const [{ port }] = (await once(server, 'message')) as [{ port: number }];
  return { url: `http://127.0.0.1:${port}`, stop: () => server.kill('SIGKILL') }; // tsx keeps the gentler signal to itself
}
