import type { StoryFacts } from '../sources/feed-stories';
import type { Answer } from '../sources/source';
import { age } from './age';
import { type Published, published } from './document';

/** A bulletin every hour, and one that was missed: stories carry their own times. */
const goodForMs = 2 * 60 * 60_000;

/** The stories before their list, so that the list never names one that is not there. */
export function newsDocuments(answer: Answer<StoryFacts[]>): Published[] {
  const said = age(answer, goodForMs);
  const stories = answer.facts.map(({ paragraphs, ...headline }) => headline);
  return [
    ...answer.facts.map((story) => published('/v1/news/{id}', { ...said, ...story }, story.id)),
    published('/v1/news', { ...said, stories }),
  ];
}
