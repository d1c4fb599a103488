import type { HandlerInput } from 'ask-sdk-core';
import type { Response } from 'ask-sdk-model';
import { type Outcome, outcomeOf } from '../notes/outcome';
import { turnFacts } from '../notes/turn-facts';
import { render } from '../render';
import { stopwatch } from '../stopwatch';
import type { Reply, Turn } from '../turn';
import type { Occasion } from './occasion';

/** Answers, and notes how. */
export function say(
  { requestEnvelope: { request, session }, attributesManager, responseBuilder }: HandlerInput,
  { notes }: Occasion,
  turn: Turn,
  reply: Reply,
  outcome?: Outcome,
): Response {
  const taken = stopwatch();
  const { response, memory } = render(turn, reply, responseBuilder);
  if (session) attributesManager.setSessionAttributes(memory);
  notes.outcome = outcome ?? outcomeOf(reply, response);
  Object.assign(notes.facts, turnFacts(turn, reply, response), {
    touched: request.type === 'Alexa.Presentation.APL.UserEvent',
    renderMs: taken(),
  });
  return response;
}
