import type { ui } from 'ask-sdk-model';
import type { Playing } from './audio-player';
import { faultsIn, type Turn } from './faults';
import type { Drawn } from './screen';
import { heard } from './speech';

/** One turn, as the listener notices it, with the JSON behind it. */
export interface Spoken extends Turn, Drawn {
  hears: string;
  reprompt: string | null;
  card: ui.Card | null;
  playing: Playing | null;
  /** Whether the microphone stays open for an answer. */
  open: boolean;
  /** What the device reported to the skill afterwards, and how it was answered. */
  events: Turn[];
  /** Why Alexa would refuse the response, or the answer to an event. */
  faults: string[];
}

export function spokenIn(turn: Turn, events: Turn[], after: Pick<Spoken, 'playing' | 'open'> & Drawn): Spoken {
  const { outputSpeech, reprompt, card } = turn.response.response;
  return {
    ...turn,
    ...after,
    hears: heard(outputSpeech),
    reprompt: reprompt ? heard(reprompt.outputSpeech) : null,
    card: card ?? null,
    events,
    faults: [turn, ...events].flatMap(faultsIn),
  };
}
