import { numberSaid } from '../listener/number-said';
import { latestList } from '../news/headlines';
import { listIn } from '../news/places';
import { readStory } from '../news/story';
import { type HeadlineList, onIntent, type Reply, type Turn } from '../turn';
import { inWords } from '../words/numbers';

export const readOne = onIntent('ReadStoryIntent', async (turn) => {
  const { bookmark } = turn.memory;
  const read = bookmark && listIn(bookmark);
  const touched = turn.slots.story?.id;
  if (touched) return readStory(turn, { id: touched, part: 0, list: read });

  // The headlines that were just read; without them, the latest.
  const list = read ?? (await latestList(turn));
  const id = list.ids[numberSaid(turn) - 1];
  return id === undefined ? noSuchStory(turn, list) : readStory(turn, { id, part: 0, list });
});

function noSuchStory({ t }: Turn, list: HeadlineList): Reply {
  const count = list.ids.length;
  if (count === 0) return { say: [t('news.none')] };
  return {
    say: [t('news.onlySoMany', { count, number: inWords(t, count) })],
    ask: { question: t('news.which'), again: t('news.offerAgain'), about: { about: 'headlines', ...list } },
  };
}
