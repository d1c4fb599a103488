import type { HandlerInput, RequestHandler } from 'ask-sdk-core';
import { answerTo } from '../intents/index';
import { notUnderstood } from '../intents/not-understood';
import { wishOf } from '../listener/wish';
import type { Reply, Turn } from '../turn';
import { type House, turnFrom } from '../turn-from';
import { whileWaiting } from '../while-waiting';
import { occasionOf } from './occasion';
import { say } from './say';

export const isWish = ({ requestEnvelope: { request } }: HandlerInput) =>
  request.type === 'LaunchRequest' || wishOf(request) !== null;

/** What a listener says or touches: intents/ answers it. */
export const conversation: RequestHandler = {
  canHandle: isWish,
  handle: async (input) => {
    const house = occasionOf(input);
    const turn = turnFrom(input, house);
    const answer = answerTo(turn);
    const reply = await inGoodTime(input, house, turn, async () => answer.handle(turn));
    return say(input, house, turn, reply, answer === notUnderstood ? 'not understood' : undefined);
  },
};

/** Alexa lets us speak before we answer what was said to her, though not what was touched. */
function inGoodTime(
  { requestEnvelope }: HandlerInput,
  { alexa }: House,
  { t }: Turn,
  answering: () => Promise<Reply>,
): Promise<Reply> {
  const { request, context } = requestEnvelope;
  const isSaid = request.type === 'LaunchRequest' || request.type === 'IntentRequest';
  const { apiEndpoint, apiAccessToken } = context?.System ?? {}; // a test of somebody’s may lack it
  if (!isSaid || !apiEndpoint || !apiAccessToken) return answering();
  return whileWaiting(answering(), (waiting) => alexa.says(requestEnvelope, t('wait'), waiting));
}
