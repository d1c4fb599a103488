import type { Headline } from '../../contract/news';
import { orNull } from '../content/or-null';
import type { HeadlineList, Turn } from '../turn';
import { storiesAbout } from './find';
import { listIn } from './places';

/** Whole stories are a request each; beyond these a listener would not wait. */
const mostLookedInto = 12;

interface Found {
  stories: readonly Headline[];
  /** The headlines that it was one of, when they had just been read. */
  list?: HeadlineList;
}

/** What a listener may mean by some words: one of the headlines just read, then any; then one whose text has the words. */
export async function storiesMeant(turn: Turn, topic: string): Promise<Found> {
  const { stories } = await turn.content.news();
  const list = turn.memory.bookmark && listIn(turn.memory.bookmark);
  const justRead = storiesAbout(
    topic,
    stories.filter(({ id }) => list?.ids.includes(id)),
  );
  if (list && justRead.length > 0) return { stories: justRead, list };

  const any = storiesAbout(topic, stories);
  return { stories: any.length > 0 ? any : await storiesTelling(turn, topic, stories) };
}

async function storiesTelling(
  { content, log }: Turn,
  topic: string,
  stories: readonly Headline[],
): Promise<Headline[]> {
  const whole = await Promise.all(stories.slice(0, mostLookedInto).map(({ id }) => orNull(content.story(id), log)));
  return storiesAbout(
    topic,
    whole.filter((story) => story !== null),
  );
}
