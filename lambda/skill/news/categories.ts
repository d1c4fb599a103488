import type { Headline } from '../../contract/news';
import { allOf } from '../words/list';
import type { Words } from '../words/words';

/** The categories that have a name of their own; a feed may be of any other. */
const named = ['local', 'sport', 'travel', 'national', 'world', 'business', 'entertainment'] as const;

/** “sport”, “local news”: a category as a presenter names it. */
export function categoryName<Out>(words: Words<Out>, category: string): Out {
  const name = named.find((one) => one === category.toLowerCase());
  return name === undefined ? words('categories.other', { category }) : words(`categories.${name}`);
}

export const isOf = (category: string) => (story: Headline) => story.category.toLowerCase() === category.toLowerCase();

/** “local news, travel news and sport”: what there is. */
export const categoriesIn = <Out>(words: Words<Out>, stories: readonly Headline[]): string | Out =>
  allOf(
    words,
    [...new Set(stories.map(({ category }) => category))].map((category) => categoryName(words, category)),
  );
