import type { News, Story } from '../../contract/news';
import type { Feed } from '../station-file-sources';
import { isFrom } from './feed-ids';
import type { StoryFacts, Told } from './feed-stories';
import type { Asking } from './source';

/** What a feed said, and when it was asked. */
export interface Edition {
  told: Told;
  observedAt: Date;
}

/** What a feed had told before this process began, read back from what is published. */
export async function toldBefore(feed: Feed, { last, published }: Asking<News>): Promise<Edition | undefined> {
  const ours = last?.stories.filter((story) => isFrom(feed, story)) ?? [];
  const found = await Promise.all(ours.map(({ id }) => published?.('/v1/news/{id}', id)));
  const stories = found.flatMap((story) => (story ? withoutAge(story) : []));
  if (!last || stories.length === 0) return undefined;
  return { told: { stories, bulletin: null }, observedAt: new Date(last.observedAt) };
}

function withoutAge({ observedAt, expiresAt, stale, nextPollAt, source, ...facts }: Story): StoryFacts {
  return facts;
}
