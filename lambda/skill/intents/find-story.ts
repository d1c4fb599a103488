import type { Headline } from '../../contract/news';
import { storiesMeant } from '../news/found';
import { headlines } from '../news/headlines';
import { headlineCard, numbered } from '../news/headlines-told';
import { readStory } from '../news/story';
import { headlinesScreen } from '../screens/headlines';
import { onIntent, type Reply, type Turn } from '../turn';

/** More than three nobody can choose from by ear. */
const mostToChooseFrom = 3;

/** “The one about the harbour.” */
export const findStory = onIntent('FindStoryIntent', async (turn) => {
  const { t, slots } = turn;
  const topic = slots.topic?.said;
  if (topic === undefined) return headlines(turn);

  const { stories, list } = await storiesMeant(turn, topic);
  const [only, ...others] = stories;
  if (!only) return headlines(turn, {}, [t('news.nothingAbout', { topic })]);
  return others.length === 0 ? readStory(turn, { id: only.id, part: 0, list }) : whichOne(turn, stories);
});

/** Nothing tells them apart: the listener chooses. */
function whichOne(turn: Turn, stories: readonly Headline[]): Reply {
  const { t } = turn;
  const some = stories.slice(0, mostToChooseFrom);
  const about = { about: 'headlines', from: 0, ids: some.map(({ id }) => id), more: false } as const;
  return {
    say: [t('news.severalAbout'), ...numbered(turn, some, false)],
    ask: { question: t('news.offerLast'), again: t('news.offerAgain'), about, instead: t('news.whilePlaying') },
    card: headlineCard(turn, some, 0),
    show: headlinesScreen(turn, { headlines: some, from: 0 }),
  };
}
