import type { RequestEnvelope } from 'ask-sdk-model';
import type { AlexaApi } from '../alexa-api';
import { keyOf } from './key';
import { type Listeners, noListeners, type Remembered } from './listeners';
import type { Whereabouts } from './whereabouts';

/** The listener of one turn. Nobody is looked up before an answer needs it, and nobody twice. */
export interface Listener {
  /** Empty when we have not met; null when nobody can tell. */
  recall(): Promise<Remembered | null>;
  /** False when it could not be kept. */
  remember(facts: Remembered): Promise<boolean>;
  /** False when something may be left. */
  forget(): Promise<boolean>;
  /** Asked of Alexa each time, and not kept. */
  whereabouts(): Promise<Whereabouts>;
}

export function listenerOf(
  envelope: RequestEnvelope,
  { listeners, alexa }: { listeners: Listeners; alexa: AlexaApi },
): Listener {
  // Worked out for answers that need it, since a first answer would wait for Node’s cryptography.
  const ask = <T>(what: (known: Listeners, key: string) => T): T => {
    const key = listeners === noListeners ? undefined : keyOf(envelope);
    return key === undefined ? what(noListeners, '') : what(listeners, key);
  };
  let recalled: Promise<Remembered | null> | undefined;
  return {
    recall: () => {
      recalled ??= ask((known, key) => known.recall(key));
      return recalled;
    },
    remember: (facts) => ask((known, key) => known.remember(key, facts)),
    forget: () => ask((known, key) => known.forget(key)),
    whereabouts: () => alexa.whereabouts(envelope),
  };
}
