import { headlines, headlinesAfter } from '../news/headlines';
import { listIn } from '../news/places';
import { readStory } from '../news/story';
import { onFollowUp, onIntent, type Reply, type Turn } from '../turn';

export const latestNews = onIntent('LatestNewsIntent', (turn) => {
  const { town, category, again } = turn.slots;
  const name = turn.station.towns.find(({ id }) => id === town?.id)?.name;
  if (category) return headlines(turn, { category: category.id ?? category.said });
  if (name !== undefined) return headlines(turn, { town: name });
  // “Back to the headlines” asks for those very ones, not for what is new.
  return again ? headlines(turn) : allNews(turn);
});

/** What is new since the listener last asked comes first: in this conversation, or the last time, where we may remember it. */
async function allNews(turn: Turn): Promise<Reply> {
  const since = heardBefore(turn);
  // Asked for together: the listener waits for the slower of the two, not for both.
  const reply = await headlines(
    turn,
    since.then((instant) => (instant === undefined ? {} : { since: instant })),
  );
  const { newsHeard } = reply;
  if (newsHeard !== undefined && newsHeard !== (await since)) await turn.listener.remember({ newsHeard });
  return reply;
}

const heardBefore = async ({ memory, listener }: Turn): Promise<string | undefined> =>
  memory.newsHeard ?? (await listener.recall())?.newsHeard;

/** “… Or shall I go on?” After the last headlines, “yes” can only mean one of them. */
export const yesToHeadlines = onFollowUp('AMAZON.YesIntent', 'headlines', (turn, question) => {
  const [id, ...others] = question.ids;
  if (question.more) return headlinesAfter(turn, listIn(question));
  if (id !== undefined && others.length === 0) return readStory(turn, { id, part: 0, list: listIn(question) });
  return { ask: { question: turn.t('news.which'), again: turn.t('news.offerAgain'), about: question } };
});

/** “There’s no sport just now … Would you like that?” */
export const restOfNews = onFollowUp('AMAZON.YesIntent', 'rest-of-news', (turn) => headlines(turn));
