import type { Headline, Story } from '../../contract/news';
import { feedDate } from './feed-date';
import type { FeedItem } from './feed-items';

type Words = Pick<Story, 'title' | 'summary' | 'paragraphs'>;

/** What was told of a story the last time; after a restart, only its headline is known. */
export type Before = Headline & { paragraphs?: string[] };

/**
 * When a story came out, and when it last changed. Most feeds say that a story was updated by a later date, or by nothing
 * but its other words. It keeps the date on which it came out: so it stays the same story, at its place.
 */
export function timesOf(
  item: FeedItem,
  words: Words,
  before: Before | undefined,
  now: Date,
): Pick<Story, 'publishedAt' | 'updatedAt'> {
  const updated = feedDate(item.updated, now)?.toISOString();
  const dated = feedDate(item.published, now)?.toISOString() ?? updated;
  const publishedAt = earliest(dated, before?.publishedAt) ?? now.toISOString();
  const rewritten = before && isRewritten(words, before) ? now.toISOString() : undefined;
  const changes = [updated, dated, rewritten, before?.updatedAt ?? undefined].filter((at) => at !== undefined);
  const last = changes.toSorted().at(-1);
  return { publishedAt, updatedAt: last !== undefined && last > publishedAt ? last : null };
}

function earliest(...instants: (string | undefined)[]): string | undefined {
  return instants.filter((at) => at !== undefined).toSorted()[0];
}

function isRewritten(now: Words, { title, summary, paragraphs }: Before): boolean {
  const same = now.title === title && now.summary === summary;
  return !same || (paragraphs !== undefined && now.paragraphs.join('\n') !== paragraphs.join('\n'));
}
