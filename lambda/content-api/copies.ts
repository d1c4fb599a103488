import { createHash } from 'node:crypto';
import { cacheControl } from './cache-control';
import { contentType } from './content-type';
import type { Reply } from './reply';

/** A document as it goes out: worked out once for each edition, sent to everybody who asks. */
interface Copy {
  body: string;
  etag: string;
  found: Reply;
  notModified: Reply;
}

function copyOf(path: string, body: string): Copy {
  const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
  const headers = { ETag: etag, 'Cache-Control': cacheControl(path) };
  return {
    body,
    etag,
    found: { status: 200, headers: { ...headers, 'Content-Type': contentType(path) }, body: Buffer.from(body) },
    notModified: { status: 304, headers },
  };
}

/** Keeps the copy of each document until another edition comes, or none. */
export function createCopies() {
  const copies = new Map<string, Copy>();
  return {
    of(path: string, body: string): Copy {
      const before = copies.get(path);
      if (before?.body === body) return before;
      const copy = copyOf(path, body);
      copies.set(path, copy);
      return copy;
    },
    forget: (path: string) => copies.delete(path),
  };
}

/** The whole of it, or 304 for a reader who has this very copy. */
export function replyWith({ etag, found, notModified }: Copy, ifNoneMatch: string | undefined): Reply {
  return ifNoneMatch !== undefined && knows(ifNoneMatch, etag) ? notModified : found;
}

/** If-None-Match compares weakly: a cache on the way may have compressed the body (RFC 9110, section 13.1.2). */
function knows(ifNoneMatch: string, etag: string): boolean {
  const known = ifNoneMatch.split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return known.includes(etag) || known.includes('*');
}
