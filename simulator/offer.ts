import type { Directive } from 'ask-sdk-model';
import type { Session } from './session';

/** A routine that Alexa offers for the skill, and what she comes back with. */
export interface Offer {
  token: string | undefined;
  words: string;
  session: Session;
}

/** What Alexa would ask, of a directive that is whole; she ignores others. */
export function offerIn(directives: Directive[] = []): Omit<Offer, 'session'> | null {
  const found = directives.find((directive) => directive.type === 'Connections.StartConnection');
  if (found?.type !== 'Connections.StartConnection' || found.uri !== 'connection://AMAZON.OfferAutomation/1')
    return null;
  const { automation, renderingData } = found.input ?? {};
  const [first] = automation.operations.serial;
  const does: string = renderingData.operations[first.operation.operationId].descriptionPrompt;
  const time: string = automation.trigger.payload.schedule.triggerTime;
  const words = `Oh! Here’s an idea. I can create a routine for you where I ${does} every day at ${time.slice(0, 2)}:${time.slice(2, 4)}. Would you like that?`;
  return { token: found.token, words };
}
