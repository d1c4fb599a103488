import type { NewsFacts } from '../sources/news-edition';
import type { Answer } from '../sources/source';
import { age } from './age';
import { type Published, published } from './document';
import { type BriefingOf, flashBriefingOf } from './flash-briefing';

/** A bulletin every hour, and one that was missed: stories carry their own times. */
const goodForMs = 2 * 60 * 60_000;

/** The stories before their list, so that the list never names one that is not there. Amazon’s format comes from the same. */
export function newsDocuments(answer: Answer<NewsFacts>, briefingOf: BriefingOf = 'text'): Published[] {
  const { facts, observedAt } = answer;
  const said = age(answer, goodForMs);
  const stories = facts.stories.map(({ paragraphs, ...headline }) => headline);
  const briefing = flashBriefingOf(facts, briefingOf, observedAt);
  return [
    ...facts.stories.map((story) => published('/v1/news/{id}', { ...said, ...story }, story.id)),
    published('/v1/news', { ...said, stories, bulletin: facts.bulletin }),
    ...(briefing ? [published('/v1/flash-briefing', briefing)] : []),
  ];
}
