import { numberSaid } from '../listener/number-said';
import { readStory } from '../news/story';
import { onFollowUp, onIntent, type Question, type Reply, type Turn } from '../turn';
import { inWords } from '../words/numbers';

export const readOne = onIntent('ReadStoryIntent', async (turn) => {
  const touched = turn.slots.story?.id;
  if (touched) return readStory(turn, touched, 0);

  const choice = await choiceOf(turn);
  const id = choice.ids[numberSaid(turn) - 1];
  return id === undefined ? noSuchStory(turn, choice) : readStory(turn, id, 0);
});

/** “Shall I carry on?” */
export const carryOn = onFollowUp('AMAZON.YesIntent', 'rest-of-story', rest);
export const carryOnPlease = onFollowUp('AMAZON.ResumeIntent', 'rest-of-story', rest);
export const nextPart = onFollowUp('AMAZON.NextIntent', 'rest-of-story', rest);

function rest(turn: Turn, { id, part }: { id: string; part: number }): Promise<Reply> {
  return readStory(turn, id, part);
}

type Choice = Extract<Question, { about: 'headlines' }>;

/** The headlines that were just read; without them, the latest. */
async function choiceOf({ memory, content }: Turn): Promise<Choice> {
  if (memory.asked?.about.about === 'headlines') return memory.asked.about;
  const { stories } = await content.news();
  return { about: 'headlines', from: 0, ids: stories.slice(0, 3).map(({ id }) => id), more: stories.length > 3 };
}

function noSuchStory({ t }: Turn, about: Choice): Reply {
  const count = about.ids.length;
  if (count === 0) return { say: [t('news.none')] };
  return {
    say: [t('news.onlySoMany', { count, number: inWords(t, count) })],
    ask: { question: t('news.which'), again: t('news.offerAgain'), about },
  };
}
