import { headlines, headlinesAfter, headlinesBefore } from '../news/headlines';
import { readStory } from '../news/story';
import { onFollowUp, onIntent } from '../turn';

export const latestNews = onIntent('LatestNewsIntent', (turn) => {
  const town = turn.station.towns.find(({ id }) => id === turn.slots.town?.id);
  return headlines(turn, 0, town?.name);
});

/** “… Or shall I go on?” After the last headlines, “yes” can only mean one of them. */
export const moreNews = onFollowUp('AMAZON.YesIntent', 'headlines', (turn, question) => {
  const [id, ...others] = question.ids;
  if (question.more) return headlinesAfter(turn, question);
  if (id !== undefined && others.length === 0) return readStory(turn, id, 0);
  return { ask: { question: turn.t('news.which'), again: turn.t('news.offerAgain'), about: question } };
});

export const nextNews = onFollowUp('AMAZON.NextIntent', 'headlines', headlinesAfter);
export const goOnWithNews = onFollowUp('AMAZON.ResumeIntent', 'headlines', headlinesAfter);
export const newsBefore = onFollowUp('AMAZON.PreviousIntent', 'headlines', headlinesBefore);
