import { createHash } from 'node:crypto';
import type { Story } from '../../contract/news';
import type { Feed } from '../station-file-sources';
import { feedDate } from './feed-date';
import { type FeedItem, itemsIn } from './feed-items';
import { lineOf, paragraphsOf } from './feed-text';

/** A story without the age of the document that carries it. */
export type StoryFacts = Omit<Story, 'observedAt' | 'expiresAt' | 'source'>;

/** More than anyone listens to, and each is a file to publish. */
const storiesPerFeed = 20;

/**
 * The stories of a feed, in its own order. `before` are those of the last time: a story without a date keeps the
 * moment when it was first seen.
 */
export function storiesIn(text: string, feed: Feed, now: Date, before: StoryFacts[] = []): StoryFacts[] {
  return itemsIn(text, feed)
    .slice(0, storiesPerFeed)
    .flatMap((item) => storyFrom(item, feed, now, before) ?? []);
}

function storyFrom(item: FeedItem, feed: Feed, now: Date, before: StoryFacts[]): StoryFacts | undefined {
  const title = lineOf(item.title);
  if (!title) return undefined;

  const id = idOf(item, feed);
  const firstSeen = before.find((story) => story.id === id)?.publishedAt;
  const publishedAt = dateIn(item.published ?? item.updated, now) ?? firstSeen ?? now.toISOString();
  const updatedAt = dateIn(item.updated, now);
  return {
    id,
    title,
    ...words(item, title),
    category: feed.category,
    publishedAt,
    updatedAt: updatedAt && updatedAt > publishedAt ? updatedAt : null,
    publisher: { name: lineOf(item.publisher ?? '') || feed.name, credit: feed.credit ?? null },
    url: addressIn(item.link, feed),
    image: addressIn(item.image, feed),
  };
}

/** Some feeds carry the whole story apart from its summary, some instead of it, most not at all. */
function words(item: FeedItem, title: string): Pick<StoryFacts, 'summary' | 'paragraphs'> {
  const described = paragraphsOf(item.summary ?? '');
  const told = paragraphsOf(item.content ?? '');
  const whole = told.length > 0 ? told : described.length > 1 ? described : [];
  const first = described[0] ?? told[0];
  return {
    summary: first === undefined || first === title ? null : first,
    paragraphs: whole.length === 1 && whole[0] === first ? [] : whole,
  };
}

/** The feed’s own id is kept out of addresses: it may be anything. A link is unique everywhere, other ids only in their feed. */
function idOf(item: FeedItem, feed: Feed): string {
  const own = item.id ?? item.link ?? item.title;
  const key = URL.canParse(own) ? own : `${feed.url} ${own}`;
  return createHash('sha256').update(key).digest('hex').slice(0, 16);
}

/** A date in the future is a clock set wrong, or a story scheduled too soon: it is out, so it is of now. */
function dateIn(written: string | undefined, now: Date): string | null {
  const date = feedDate(written);
  if (!date) return null;
  return (date > now ? now : date).toISOString();
}

function addressIn(written: string | undefined, feed: Feed): string | null {
  if (!written || !URL.canParse(written, feed.url)) return null;
  const { href, protocol } = new URL(written, feed.url);
  return /^https?:$/.test(protocol) ? href : null;
}
