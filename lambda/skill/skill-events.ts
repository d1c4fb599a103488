import type { RequestEnvelope } from 'ask-sdk-model';
import { keyOf } from './listener/key';
import type { Listeners } from './listener/listeners';

/** Thrown when a listener has left and something of theirs may be left: Alexa tells us again, for up to an hour. */
export class NotForgotten extends Error {
  override readonly name = 'NotForgotten';
}

/**
 * What happens to the skill in the Alexa app, when nobody waits for an answer. Who switches it off is forgotten. A permission
 * given or taken needs nothing: a postcode is asked for each time, and never kept. @throws NotForgotten
 */
export async function hearSkillEvent(envelope: RequestEnvelope, listeners: Listeners): Promise<void> {
  const { type } = envelope.request;
  if (type !== 'AlexaSkillEvent.SkillDisabled') return;

  const key = keyOf(envelope);
  if (key !== undefined && !(await listeners.forget(key)))
    throw new NotForgotten('A listener has left, and may be remembered still');
}
