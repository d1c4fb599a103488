import type { Response } from 'ask-sdk-model';
import { intentNames } from '../intents/index';
import type { Facts } from '../log';
import type { Reply, Turn } from '../turn';

/** What was asked and how it was answered, for the log: names of ours, never the listener’s words. */
export function turnFacts(turn: Turn, reply: Reply, { shouldEndSession }: Response): Facts {
  return {
    intent: nameOf(turn),
    locale: turn.locale,
    slots: Object.keys(turn.slots).join(' '),
    playing: turn.playing,
    plays: reply.play?.kind ?? null,
    asks: reply.ask && !shouldEndSession ? reply.ask.about.about : null,
  };
}

/** CloudWatch counts by this name, and each costs money: so there is one for all that we do not know. */
const nameOf = ({ intent }: Turn) => {
  if (intent === null) return 'Launch';
  return intentNames.includes(intent) ? intent : 'unknown';
};
