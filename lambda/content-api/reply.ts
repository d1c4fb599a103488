import { problem } from './problem';

/** What the server answers, before it is sent. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body?: Buffer;
}

export function problemReply(status: number, detail: string, path: string, more: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store', ...more },
    body: Buffer.from(JSON.stringify(problem(status, detail, path))),
  };
}
