import { createHash } from 'node:crypto';
import type { Feed } from '../station-file-sources';
import type { FeedItem } from './feed-items';
import { lineOf } from './feed-text';

/** Stays the same while a story is updated. The feed’s own id is kept out of addresses: it may be anything. */
export function idOf(item: FeedItem, feed: Feed): string {
  return `${markOf(feed)}${digest(item.id ?? item.link ?? lineOf(item.title)).slice(0, 12)}`;
}

/** Whether a story is from a feed: after a restart, that is how each feed gets its stories back. */
export function isFrom(feed: Feed, { id }: { id: string }): boolean {
  return id.startsWith(markOf(feed));
}

function markOf(feed: Feed): string {
  return digest(feed.url).slice(0, 4);
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
