import type { Answer, Turn } from '../turn';
import { contactStudio } from './contact-studio';
import { help } from './help';
import { goOnWithNews, latestNews, moreNews, newsBefore, nextNews } from './latest-news';
import { launch } from './launch';
import { cancel, navigateHome, pause, stop } from './leave';
import { loopOff, loopOn, next, previous, repeat, shuffleOff, shuffleOn, startOver } from './live-stream';
import { notUnderstood } from './not-understood';
import { playInstead, playStation, resume } from './play-station';
import { carryOn, carryOnPlease, nextPart, readOne } from './read-story';
import { schedule } from './schedule';
import { hello, thanks, whoAreYou } from './small-talk';
import { stationLink } from './station-link';
import { nearest, tomorrow, townByNumber, weather, whichTown } from './weather';
import { whatWasPlayed } from './what-was-played';
import { whatsPlaying } from './whats-playing';
import { whosOnAir } from './whos-on-air';
import { no, yes } from './yes-and-no';

/** Everything a listener can ask. An answer to a question that we left open comes before the same words said out of the blue. */
const answers: readonly Answer[] = [
  ...[launch, playStation, whatsPlaying, whatWasPlayed, whosOnAir, schedule, latestNews, readOne, weather],
  ...[moreNews, nextNews, goOnWithNews, newsBefore, carryOn, carryOnPlease, nextPart],
  ...[tomorrow, nearest, townByNumber, whichTown, playInstead],
  ...[contactStudio, stationLink, whoAreYou, hello, thanks],
  ...[help, stop, cancel, pause, resume, navigateHome, repeat, yes, no, notUnderstood],
  ...[next, previous, startOver, loopOn, loopOff, shuffleOn, shuffleOff],
];

/** Every intent that has an answer; the interaction models are checked against it. */
export const intentNames: readonly string[] = [
  ...new Set(answers.flatMap((answer) => (answer.on === 'intent' ? [answer.name] : []))),
];

/** The answer to what a listener wants. An intent that nobody answers is one we did not understand. */
export function answerTo({ intent, memory, log }: Turn): Answer {
  if (intent === null) return launch;
  const open = memory.asked?.about.about;
  const fitting = answers.filter((answer) => answer.on === 'intent' && answer.name === intent);
  const followUp = fitting.find(
    (answer) => answer.on === 'intent' && answer.about !== undefined && answer.about === open,
  );
  const plain = fitting.find((answer) => answer.on === 'intent' && answer.about === undefined);
  if (!followUp && !plain) log.warn('unknown-intent', { intent });
  return followUp ?? plain ?? notUnderstood;
}
