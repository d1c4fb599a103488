import type { Bulletin, News } from '../../contract/news';
import type { Feed } from '../station-file-sources';
import { latest, type StoryFacts } from './feed-stories';
import type { Edition } from './news-before';
import { folded } from './same-story';
import type { Answer, Asking } from './source';
import { SourceFailed } from './source-failed';

/** A bulletin of yesterday is history. */
const bulletinGoodForMs = 24 * 60 * 60_000;

/** What there is to tell: the stories, and a bulletin to listen to. */
export interface NewsFacts {
  stories: StoryFacts[];
  bulletin: Bulletin | null;
}

/** What came of asking one feed. */
export interface Outcome {
  edition?: Edition;
  problem?: string;
  /** When a feed that was asked too often wants to be asked again. */
  retryAfter?: string;
}

/** @throws SourceFailed when no feed had anything to say that is of now. */
export function newsFrom(outcomes: Outcome[], feeds: Feed[], { now, last }: Asking<News>): Answer<NewsFacts> {
  const editions = outcomes.flatMap(({ edition }) => edition ?? []);
  const problems = outcomes.flatMap(({ problem }) => problem ?? []);
  const nothingNew = editions.every(({ observedAt }) => observedAt < now);
  const retryAfter = outcomes.find((outcome) => outcome.retryAfter)?.retryAfter;
  if (nothingNew) throw new SourceFailed(problems.join('; '), retryAfter === undefined ? {} : { retryAfter });

  // Nobody knows whose bulletin was published before a restart: that of a feed which is silent now, perhaps.
  const before = outcomes.some(({ edition }) => !edition) ? (last?.bulletin ?? null) : null;
  const categories = [...new Set(feeds.map(({ category }) => category))];
  const stories = folded(editions.map(({ told }) => told.stories));
  return {
    facts: {
      stories: stories.toSorted((a, b) => inOrder(a, b, categories)),
      bulletin: currentBulletin([...editions.map(({ told }) => told.bulletin), before], now),
    },
    source: { id: 'feeds', name: listed(feeds.map(({ name }) => name)), credit: credits(feeds) },
    observedAt: new Date(Math.min(...editions.map(({ observedAt }) => observedAt.getTime()))),
    problems,
  };
}

function currentBulletin(bulletins: (Bulletin | null)[], now: Date): Bulletin | null {
  const bulletin = latest(bulletins.flatMap((one) => one ?? []));
  return bulletin && now.getTime() - Date.parse(bulletin.publishedAt) <= bulletinGoodForMs ? bulletin : null;
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
