import type { News } from '../../contract/news';
import { reason } from '../log';
import type { Feed } from '../station-file-sources';
import { createConditionalDownload } from './conditional-download';
import { decodeFeed } from './feed-charset';
import { isFrom } from './feed-ids';
import { type Told, toldBy } from './feed-stories';
import { notingWhatIsTakenOut } from './made-harmless';
import { type Edition, toldBefore } from './news-before';
import { type NewsFacts, newsFrom, type Outcome } from './news-edition';
import type { Ask, Asking } from './source';
import { SourceFailed } from './source-failed';

/** A feed that has been silent for longer tells old news: its stories leave the list. */
const silentFeedMs = 60 * 60_000;

/**
 * Asks every feed. A story that is gone from a feed which answers is gone from the news; a feed that fails keeps its stories,
 * and makes the whole as old as they are.
 */
export function askNewsFeeds(feeds: Feed[]): Ask<NewsFacts, News> {
  const get = createConditionalDownload();
  const kept = new Map<string, Edition>();

  async function ask(feed: Feed, asking: Asking<News>): Promise<Outcome> {
    const { now, signal, last } = asking;
    const before = kept.get(feed.url);
    try {
      const { body, header } = await get({ what: `news feed “${feed.name}”`, url: feed.url, signal });
      const known = before?.told.stories ?? last?.stories;
      const { result: told, takenOut } = await notingWhatIsTakenOut(`news feed “${feed.name}”`, async () =>
        toldBy(decodeFeed(body, header('content-type')), feed, now, known),
      );
      if (isEmpty(told) && hadSome(feed, before, last)) throw lostItems(feed);
      const edition = { told, observedAt: now };
      kept.set(feed.url, edition);
      return { edition, ...(takenOut.length > 0 && { problem: takenOut.join('; ') }) };
    } catch (error) {
      const edition = before ?? (await toldBefore(feed, asking));
      const recent = edition && now.getTime() - edition.observedAt.getTime() <= silentFeedMs;
      if (recent) kept.set(feed.url, edition);
      const { retryAfter } = error instanceof SourceFailed ? error : {};
      return { problem: reason(error), ...(retryAfter && { retryAfter }), ...(recent && { edition }) };
    }
  }

  return async (asking) => {
    const outcomes = await Promise.all(feeds.map((feed) => ask(feed, asking)));
    return newsFrom(outcomes, feeds, asking);
  };
}

const isEmpty = ({ stories, bulletin }: Told): boolean => stories.length === 0 && !bulletin;

function hadSome(feed: Feed, before: Edition | undefined, last: News | undefined): boolean {
  return before ? !isEmpty(before.told) : (last?.stories.some((story) => isFrom(feed, story)) ?? false);
}

/** A newsroom that works takes a story back, not all of them. */
function lostItems({ name, url }: Feed): SourceFailed {
  return new SourceFailed(`news feed “${name}”: GET ${url} answered without a single story`);
}
