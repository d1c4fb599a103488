import type { ResponseEnvelope } from 'ask-sdk-model';
import { jsonLog } from '../../../lambda/skill/log';
import { RefusedRequest } from '../../../lambda/skill/refused';
import { createSkill } from '../../../lambda/skill/skill';
import { NotForgotten } from '../../../lambda/skill/skill-events';
import type { Device } from '../../../simulator/devices';
import { tenPastEight, theCoast } from '../../support/august-day';
import { contentIn } from './any-content';
import { listenersWho } from './any-listeners';
import type { GeneratedConversation } from './any-turn';
import { chanceFrom } from './chance';
import { envelopeFor } from './envelope';
import { brokenPromises } from './promises';

/** One turn as it went: what was sent and what came back, with each promise that was broken. */
export interface HeldTurn {
  device: Device;
  request: Record<string, unknown>;
  response: ResponseEnvelope | null;
  broken: string[];
}

const hour = 60 * 60_000;

/** Holds a generated conversation with the real skill, and judges every answer. */
export async function hold(conversation: GeneratedConversation): Promise<HeldTurn[]> {
  const now = new Date(tenPastEight.getTime() + conversation.later * hour);
  const lines: string[] = [];
  const log = jsonLog((line) => lines.push(line));
  const content = contentIn(conversation.content, now);
  const listeners = listenersWho(conversation.remembered, chanceFrom(conversation.content.seed), now);
  const skill = createSkill({ station: theCoast, content, listeners, clock: () => now, log });

  // Whatever Alexa sends, only a mistake in the content is one of ours.
  const mayFail = conversation.content.fates.includes('mistake');
  const held: HeldTurn[] = [];
  let kept: unknown;
  for (const turn of conversation.turns) {
    const request = envelopeFor(turn, conversation, now, kept);
    lines.length = 0;
    const { response, broken } = await skill.answer(structuredClone(request)).then(
      (answer) => judged(answer, request, [...lines]),
      (error: unknown) => ({ response: null, broken: thrown(error, request) }),
    );
    if (!mayFail) broken.push(...lines.filter((line) => /"event":"failed"(?!.*A listener has left)/.test(line)));
    held.push({ device: conversation.device, request, response, broken });
    kept = response?.response.shouldEndSession === false ? response.sessionAttributes : undefined;
  }
  return held;
}

/** As Alexa gets it: through JSON. */
function judged(answer: ResponseEnvelope, request: Record<string, unknown>, lines: string[]) {
  const response = JSON.parse(JSON.stringify(answer)) as ResponseEnvelope;
  return { response, broken: brokenPromises({ request, response, lines }) };
}

/** Only what is no request at all may be refused. */
function thrown(error: unknown, { request }: Record<string, unknown>): string[] {
  const isRequest = typeof (request as { type?: unknown } | null)?.type === 'string';
  if (error instanceof RefusedRequest && !isRequest) return [];
  // Alexa tells us again, for an hour, that somebody has left.
  if (error instanceof NotForgotten) return [];
  return [`Something was thrown: ${(error as Error).stack ?? error}`];
}
