import type { News } from '../../contract/news';
import { reason } from '../log';
import type { Feed } from '../station-file-sources';
import { createConditionalDownload } from './conditional-download';
import { decodeFeed } from './feed-charset';
import { type StoryFacts, storiesIn } from './feed-stories';
import type { Answer, Ask } from './source';
import { SourceFailed } from './source-failed';

/** A feed that has been silent for longer tells old news: its stories leave the list. */
const silentFeedMs = 60 * 60_000;

interface Bulletin {
  stories: StoryFacts[];
  observedAt: Date;
}

type Outcome = { bulletin?: Bulletin; problem?: string };

/** Asks every feed. One that fails keeps its stories, and makes the whole as old as they are. */
export function askNewsFeeds(feeds: Feed[]): Ask<StoryFacts[], News> {
  const get = createConditionalDownload();
  const kept = new Map<string, Bulletin>();

  async function ask(feed: Feed, now: Date, signal: AbortSignal): Promise<Outcome> {
    try {
      const { body, header } = await get({ what: `news feed “${feed.name}”`, url: feed.url, signal });
      const text = decodeFeed(body, header('content-type'));
      const bulletin = { stories: storiesIn(text, feed, now, kept.get(feed.url)?.stories), observedAt: now };
      kept.set(feed.url, bulletin);
      return { bulletin };
    } catch (error) {
      const before = kept.get(feed.url);
      const recent = before && now.getTime() - before.observedAt.getTime() <= silentFeedMs;
      return { problem: reason(error), ...(recent && { bulletin: before }) };
    }
  }

  return async ({ now, signal }) => {
    const outcomes = await Promise.all(feeds.map((feed) => ask(feed, now, signal)));
    return edition(outcomes, feeds, now);
  };
}

function edition(outcomes: Outcome[], feeds: Feed[], now: Date): Answer<StoryFacts[]> {
  const bulletins = outcomes.flatMap(({ bulletin }) => bulletin ?? []);
  const problems = outcomes.flatMap(({ problem }) => problem ?? []);
  const nothingNew = bulletins.every(({ observedAt }) => observedAt < now);
  if (nothingNew) throw new SourceFailed(problems.join('; '));

  const categories = [...new Set(feeds.map(({ category }) => category))];
  const stories = withoutRepeats(bulletins.flatMap(({ stories }) => stories));
  return {
    facts: stories.toSorted((a, b) => inOrder(a, b, categories)),
    source: { id: 'feeds', name: listed(feeds.map(({ name }) => name)), credit: credits(feeds) },
    observedAt: new Date(Math.min(...bulletins.map(({ observedAt }) => observedAt.getTime()))),
    problems,
  };
}

function withoutRepeats(stories: StoryFacts[]): StoryFacts[] {
  return [...new Map(stories.toReversed().map((story) => [story.id, story])).values()];
}

/** The station’s order of categories, then the newest first. */
function inOrder(a: StoryFacts, b: StoryFacts, categories: string[]): number {
  return categories.indexOf(a.category) - categories.indexOf(b.category) || b.publishedAt.localeCompare(a.publishedAt);
}

function credits(feeds: Feed[]): string | null {
  return listed(feeds.flatMap(({ credit }) => credit ?? [])) || null;
}

function listed(names: string[]): string {
  return [...new Set(names)].join(', ');
}
