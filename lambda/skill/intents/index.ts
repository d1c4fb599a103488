import type { Answer, Turn } from '../turn';
import {
  bulletin,
  bulletinBefore,
  bulletinFromTheTop,
  leaveBulletin,
  repeatBulletin,
  resumeBulletin,
} from './bulletin';
import { contactStudio } from './contact-studio';
import { findStory } from './find-story';
import { help } from './help';
import { latestNews, restOfNews, yesToHeadlines } from './latest-news';
import { launch } from './launch';
import { cancel, navigateHome, pause, stop } from './leave';
import { loopOff, loopOn, next, previous, repeat, shuffleOff, shuffleOn, startOver } from './live-stream';
import { forgetMe, myTown, rememberIt, thatTown, whatsMyTown } from './my-town';
import {
  backInNews,
  carryOn,
  more,
  moreOfNothing,
  newsFromTheTop,
  nextInNews,
  yesCarryOn,
  yesNextStory,
} from './news-places';
import { notUnderstood, notUnderstoodAgain } from './not-understood';
import { onAirUntil } from './on-air-until';
import { onNext } from './on-next';
import { playInstead, playStation, resume } from './play-station';
import { readOne } from './read-story';
import { schedule } from './schedule';
import { goodbye, hello, thanks, whoAreYou } from './small-talk';
import { songFacts } from './song-facts';
import { stationLink } from './station-link';
import {
  alongTheCoast,
  nearest,
  tomorrow,
  townByNumber,
  weather,
  weatherWarnings,
  whereElse,
  whichTown,
} from './weather';
import { weatherHere } from './weather-here';
import { whatWasPlayed } from './what-was-played';
import { whatsPlaying } from './whats-playing';
import { whensOn } from './whens-on';
import { whosOnAir } from './whos-on-air';
import { no, yes } from './yes-and-no';

/** Everything a listener can ask. An answer to a question that we left open comes before the same words said out of the blue. */
const answers: readonly Answer[] = [
  ...[launch, playStation, whatsPlaying, songFacts, whatWasPlayed, latestNews, readOne],
  ...weather,
  ...[whosOnAir, onNext, onAirUntil, schedule, whensOn],
  ...[findStory, yesToHeadlines, restOfNews, yesCarryOn, yesNextStory],
  ...[bulletin, leaveBulletin, resumeBulletin, bulletinFromTheTop, bulletinBefore, repeatBulletin],
  ...[more, moreOfNothing, nextInNews, carryOn, backInNews, newsFromTheTop],
  ...[weatherWarnings, tomorrow, nearest, townByNumber, whichTown, whereElse, playInstead, alongTheCoast, weatherHere],
  ...[myTown, thatTown, rememberIt, whatsMyTown, forgetMe],
  ...[contactStudio, stationLink, whoAreYou, hello, thanks, goodbye],
  ...[help, stop, cancel, pause, resume, navigateHome, repeat, yes, no, notUnderstood, notUnderstoodAgain],
  ...[next, previous, startOver, loopOn, loopOff, shuffleOn, shuffleOff],
];

const byIntent = new Map<string, Answer[]>();
for (const answer of answers)
  if (answer.on !== 'launch') byIntent.set(answer.name, [...(byIntent.get(answer.name) ?? []), answer]);

/** Every intent that has an answer; the interaction models are checked against it. */
export const intentNames: readonly string[] = [...byIntent.keys()];

/**
 * The answer to what a listener wants: first to the question that is open, then where the listener is in the news, then to the
 * bulletin that plays, then as if said out of the blue. An intent that nobody answers is one we did not understand.
 */
export function answerTo({ intent, memory, bulletin, log }: Turn): Answer {
  if (intent === null) return launch;
  const open = memory.asked?.about.about;
  const fitting = byIntent.get(intent) ?? [];
  const answer =
    fitting.find((answer) => answer.on === 'intent' && answer.about !== undefined && answer.about === open) ??
    fitting.find((answer) => answer.on === 'bookmark' && memory.bookmark !== undefined) ??
    fitting.find((answer) => answer.on === 'bulletin' && bulletin !== null && open === undefined) ??
    fitting.find((answer) => answer.on === 'intent' && answer.about === undefined);
  if (!answer) log.warn('unknown-intent', { intent });
  return answer ?? notUnderstood;
}
