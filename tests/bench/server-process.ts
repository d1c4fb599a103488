import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

interface Started {
  port: number;
  /** Of the document’s body. */
  bytes: number;
}

/** A server in a process of its own, so that it does not share its thread with those who ask. */
export async function startServer(kind: 'ours' | 'bare', path: string) {
  const server = fork(fileURLToPath(new URL('served.ts', import.meta.url)), [kind, path]);
  const [started] = (await once(server, 'message')) as [Started];
  return { ...started, stop: () => server.kill('SIGKILL') }; // tsx keeps the gentler signal to itself
}
