import type { Slot } from 'ask-sdk-model';
import type { Asked } from './envelope';
import { invocation } from './understand/invocation';
import type { Heard } from './understand/understanding';

export type Understand = (text: string, now: Date) => Heard | Promise<Heard>;

/** What Alexa knows when she hears a sentence. */
interface Moment {
  now: Date;
  invocationName: string;
  inSession: boolean;
  isPlaying: boolean;
}

/** What a sentence asks of the skill. `byName`: the listener named the skill, so this is a new conversation. */
export interface Meaning {
  asked: Asked | 'exit';
  byName: boolean;
}

export async function meaningOf(sentence: string, understand: Understand, moment: Moment): Promise<Meaning> {
  const { launch, rest } = invocation(sentence, moment.invocationName);
  if (launch) return { asked: { type: 'LaunchRequest' }, byName: true };

  const byName = sentence.toLowerCase().includes(moment.invocationName);
  if (moment.inSession && !byName && /^(exit|quit)[.!]?$/i.test(rest.trim())) return { asked: 'exit', byName };

  const { intent, slots } = await understand(rest, moment.now);
  // Without a session, “stop” is meant for the music: Alexa makes it a pause.
  const isForTheMusic = intent === 'AMAZON.StopIntent' && moment.isPlaying && !moment.inSession && !byName;
  return { asked: intentRequest(isForTheMusic ? 'AMAZON.PauseIntent' : intent, slots), byName };
}

export function intentRequest(name: string, slots: Record<string, Slot> = {}): Asked {
  return { type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots } };
}
