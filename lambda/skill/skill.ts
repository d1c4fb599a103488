import { type ErrorHandler, type HandlerInput, type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import type { Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Station } from '../contract/station';
import type { Content } from './content/content';
import { ContentUnavailable } from './content/content-unavailable';
import { answerTo } from './intents/index';
import { type Listeners, noListeners } from './listener/listeners';
import { wishOf } from './listener/wish';
import { jsonLog, type Log } from './log';
import { playDirective } from './playback/directive';
import { answerEvent } from './playback/events';
import { checkedRequest, RefusedRequest } from './refused';
import { render } from './render';
import { sorryForAnything, sorryWithout } from './sorry';
import type { Reply, Turn } from './turn';
import { type House, turnFrom } from './turn-from';

export interface Setup {
  station: Station;
  content: Content;
  /** The only skill whose requests are answered; undefined answers any. */
  skillId?: string | undefined;
  /** Where listeners are remembered. Nobody is, by default. */
  listeners?: Listeners;
  clock?: () => Date;
  log?: Log;
}

export interface Skill {
  /** One request envelope in, one response envelope out. Rejects with RefusedRequest for what is not ours. */
  answer(envelope: unknown): Promise<ResponseEnvelope>;
}

export function createSkill({
  skillId,
  listeners = noListeners,
  clock = () => new Date(),
  log = jsonLog(console.log),
  ...rest
}: Setup): Skill {
  const house: House = { ...rest, listeners, clock, log };
  const skill = SkillBuilders.custom()
    .addRequestHandlers(conversation(house), deviceEvents(house), sessionEnded(house), anythingElse(house))
    .addErrorHandlers(ourFault(house))
    .create();
  const checked = (envelope: unknown) => {
    try {
      return checkedRequest(envelope, skillId);
    } catch (error) {
      if (error instanceof RefusedRequest) log.warn('refused', { why: error.message });
      throw error;
    }
  };
  return { answer: async (envelope) => skill.invoke(checked(envelope)) };
}

const isWish = ({ requestEnvelope: { request } }: HandlerInput) =>
  request.type === 'LaunchRequest' || wishOf(request) !== null;

/** What a listener says or touches: intents/ answers it. */
const conversation = (house: House): RequestHandler => ({
  canHandle: isWish,
  handle: async (input) => {
    const turn = turnFrom(input, house);
    return say(input, turn, await answerTo(turn).handle(turn));
  },
});

/** What a device reports: playback/ answers it, without a word. */
const deviceEvents = ({ station, clock, log }: House): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => /^(AudioPlayer|PlaybackController|System)\./.test(request.type),
  handle: ({ requestEnvelope: { request }, responseBuilder }) => {
    const now = clock();
    const { play, stop } = answerEvent(request, station, now, log);
    if (play) responseBuilder.getResponse().directives = [playDirective(play, station, now)];
    if (stop) responseBuilder.addAudioPlayerStopDirective();
    return responseBuilder.getResponse();
  },
});

const sessionEnded = ({ log }: House): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'SessionEndedRequest',
  handle: ({ requestEnvelope: { request }, responseBuilder }) => {
    if (request.type === 'SessionEndedRequest') {
      const { reason, error } = request;
      if (error) log.error('session-ended', { reason, type: error.type, message: error.message });
      else log.info('session-ended', { reason: reason ?? 'unknown' });
    }
    return responseBuilder.getResponse();
  },
});

const anythingElse = ({ log }: House): RequestHandler => ({
  canHandle: () => true,
  handle: ({ requestEnvelope: { request }, responseBuilder }) => {
    log.warn('unknown-request', { request: request.type });
    return responseBuilder.getResponse();
  },
});

/** A missing document has its own sentence; for a mistake of ours, what still works. Interceptors do not run here. */
const ourFault = (house: House): ErrorHandler => ({
  canHandle: () => true,
  handle: (input, error) => {
    if (!isWish(input)) {
      house.log.error('failed', { request: input.requestEnvelope.request.type, error: error.message });
      return input.responseBuilder.getResponse();
    }
    const turn = turnFrom(input, house);
    if (error instanceof ContentUnavailable) {
      house.log.error('content-unavailable', { document: error.document, error: error.message });
      return say(input, turn, sorryWithout(turn, error.document));
    }
    house.log.error('failed', { error: error.message, at: error.stack?.split('\n')[1]?.trim() ?? '' });
    return say(input, turn, sorryForAnything(turn));
  },
});

function say(
  { requestEnvelope: { request, session }, attributesManager, responseBuilder }: HandlerInput,
  turn: Turn,
  reply: Reply,
): Response {
  const { response, memory } = render(turn, reply, responseBuilder);
  if (session) attributesManager.setSessionAttributes(memory);
  turn.log.info('turn', {
    request: turn.intent ?? request.type,
    touched: request.type === 'Alexa.Presentation.APL.UserEvent',
    locale: turn.locale,
    device: `${turn.device.canPlay ? 'plays' : 'speech only'}, ${turn.device.hasScreen ? 'screen' : 'no screen'}`,
    slots: Object.keys(turn.slots).join(' '),
    playing: turn.playing,
    plays: reply.play?.kind ?? null,
    asks: reply.ask && !response.shouldEndSession ? reply.ask.about.about : null,
  });
  return response;
}
