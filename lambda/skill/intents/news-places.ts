import { headlines, headlinesAfter } from '../news/headlines';
import { fromTheTop, goBack, goOn, listIn, nextStory } from '../news/places';
import { onBookmark, onFollowUp, onIntent } from '../turn';

/* To and fro in the news: from where the listener is, even when something else was asked in between. */

/** “Shall I carry on?” and “Shall I read the next one?” */
export const yesCarryOn = onFollowUp('AMAZON.YesIntent', 'rest-of-story', goOn);
export const yesNextStory = onFollowUp('AMAZON.YesIntent', 'next-story', goOn);

/** “More”, “the next story”, “more headlines”: on from here, or on to what was named. */
export const more = onBookmark('MoreNewsIntent', (turn, place) => {
  const part = turn.slots.part?.id;
  if (part === 'headlines') return headlinesAfter(turn, listIn(place));
  return part === 'next-story' ? nextStory(turn, place) : goOn(turn, place);
});
export const moreOfNothing = onIntent('MoreNewsIntent', (turn) => headlines(turn));

export const nextInNews = onBookmark('AMAZON.NextIntent', goOn);
export const carryOn = onBookmark('AMAZON.ResumeIntent', goOn);

export const backInNews = onBookmark('AMAZON.PreviousIntent', goBack);
export const newsFromTheTop = onBookmark('AMAZON.StartOverIntent', fromTheTop);
