import { createHash } from 'node:crypto';
import { cacheControl } from './cache-control';
import { problem } from './problem';

/** What the server answers, before it is sent. */
export interface Reply {
  status: number;
  headers: Record<string, string>;
  body?: string;
}

/** A document, or 304 for a reader who has this very copy. */
export function documentReply(path: string, body: string, ifNoneMatch: string | undefined): Reply {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { ETag: etag, 'Cache-Control': cacheControl(path) };
  if (knows(ifNoneMatch, etag)) return { status: 304, headers };
  return { status: 200, headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' }, body };
}

/** If-None-Match compares weakly: a cache on the way may have compressed the body (RFC 9110, section 13.1.2). */
function knows(ifNoneMatch: string | undefined, etag: string): boolean {
  const known = (ifNoneMatch ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}

export function problemReply(status: number, detail: string, path: string, more: Record<string, string> = {}): Reply {
  return {
    status,
    headers: { 'Content-Type': 'application/problem+json; charset=utf-8', 'Cache-Control': 'no-store', ...more },
    body: JSON.stringify(problem(status, detail, path)),
  };
}
