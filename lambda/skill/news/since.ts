import type { Headline } from '../../contract/news';

/** With more new stories than are read at once, “the latest” says it all. */
const fewEnoughToCount = 3;

interface News {
  /** How many appeared since the listener last asked; null for a first time, and where they are too many to be counted. */
  fresh: number | null;
  /** What is new first, else in the order of the station. */
  stories: readonly Headline[];
}

/** The news for a listener who was told of all the stories up to an instant; undefined for one who has not asked before. */
export function newsSince(stories: readonly Headline[], heard: string | undefined): News {
  if (heard === undefined) return { fresh: null, stories };
  const isNew = ({ publishedAt }: Headline) => Date.parse(publishedAt) > Date.parse(heard);
  const fresh = stories.filter(isNew);
  if (fresh.length > fewEnoughToCount) return { fresh: null, stories };
  return { fresh: fresh.length, stories: [...fresh, ...stories.filter((story) => !isNew(story))] };
}

/** When the newest of them appeared; undefined when there are none. */
export const newestOf = (stories: readonly Headline[]): string | undefined =>
  stories.map(({ publishedAt }) => publishedAt).toSorted((a, b) => Date.parse(b) - Date.parse(a))[0];
