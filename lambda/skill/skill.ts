import { type ErrorHandler, type HandlerInput, type RequestHandler, SkillBuilders } from 'ask-sdk-core';
import type { RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import type { Pronunciation } from '../contract/pronunciation';
import type { Station } from '../contract/station';
import { createAlexaApi } from './alexa-api';
import type { Content } from './content/content';
import { ContentUnavailable } from './content/content-unavailable';
import { measured } from './content/measured';
import { answerTo, intentNames } from './intents/index';
import { notUnderstood } from './intents/not-understood';
import { bulletinOn } from './listener/device';
import { type Listeners, noListeners } from './listener/listeners';
import { measuredListeners } from './listener/measured';
import { wishOf } from './listener/wish';
import { jsonLog, type Log } from './log';
import { lineOf } from './notes/line';
import { embeddedMetrics } from './notes/metrics';
import { type Notes, noNotes, notingLog } from './notes/notes';
import { eventOutcome, type Outcome, outcomeOf } from './notes/outcome';
import { playDirective } from './playback/directive';
import { answerEvent, streamFacts } from './playback/events';
import { checkedRequest, RefusedRequest } from './refused';
import { render } from './render';
import { hearSkillEvent, NotForgotten } from './skill-events';
import { sorryForAnything, sorryWithout } from './sorry';
import type { Reply, Turn } from './turn';
import { type House, turnFrom } from './turn-from';
import { whileWaiting } from './while-waiting';
import { namesFrom } from './words/names';

export interface Setup {
  station: Station;
  content: Content;
  /** The only skill whose requests are answered; undefined answers any. */
  skillId?: string | undefined;
  /** Where listeners are remembered. Nobody is, by default. */
  listeners?: Listeners;
  /** How names are said that Alexa would get wrong. */
  pronunciations?: readonly Pronunciation[];
  clock?: () => Date;
  log?: Log;
  /** Where CloudWatch is to count what the lines of the log say; undefined where nobody counts. */
  metricsNamespace?: string | undefined;
}

export interface Skill {
  /** One request envelope in, one response envelope out. Rejects with RefusedRequest for what is not ours. */
  answer(envelope: unknown): Promise<ResponseEnvelope>;
}

/** The house while one request is answered. */
interface Occasion extends House {
  notes: Notes;
}

export function createSkill(setup: Setup): Skill {
  const { skillId, metricsNamespace, station, content, listeners = noListeners } = setup;
  const { clock = () => new Date(), log = jsonLog(console.log) } = setup;
  const names = namesFrom(setup.pronunciations ?? []);
  const alexa = createAlexaApi(log);
  return {
    answer: async (envelope) => {
      const request = checked(envelope, skillId, log);
      const begun = performance.now();
      const notes = noNotes();
      const noting = notingLog(log, request.request.requestId ?? '', notes);
      const parts = {
        content: measured(content, notes.read, clock()),
        listeners: measuredListeners(listeners, notes.read),
      };
      try {
        return await skillFor({ station, ...parts, names, alexa, clock, log: noting, notes }).invoke(request);
      } finally {
        const line = lineOf(request, notes, clock(), Math.round(performance.now() - begun));
        log.info('turn', { ...line, ...(metricsNamespace && embeddedMetrics(line, metricsNamespace)) });
      }
    },
  };
}

function checked(envelope: unknown, skillId: string | undefined, log: Log): RequestEnvelope {
  try {
    return checkedRequest(envelope, skillId);
  } catch (error) {
    if (error instanceof RefusedRequest) log.warn('refused', { why: error.message });
    throw error;
  }
}

/** Made anew for each request, which takes microseconds: so whatever is noted belongs to that one. */
const skillFor = (house: Occasion) =>
  SkillBuilders.custom()
    .addRequestHandlers(
      conversation(house),
      deviceEvents(house),
      skillEvents(house),
      sessionEnded(house),
      anythingElse(house),
    )
    .addErrorHandlers(ourFault(house))
    .create();

const isWish = ({ requestEnvelope: { request } }: HandlerInput) =>
  request.type === 'LaunchRequest' || wishOf(request) !== null;

/** What a listener says or touches: intents/ answers it. */
const conversation = (house: Occasion): RequestHandler => ({
  canHandle: isWish,
  handle: async (input) => {
    const turn = turnFrom(input, house);
    const answer = answerTo(turn);
    const reply = await inGoodTime(input, house, turn, async () => answer.handle(turn));
    return say(input, house, turn, reply, answer === notUnderstood ? 'not understood' : undefined);
  },
});

/** Alexa lets us speak before we answer what was said to her, though not what was touched. */
function inGoodTime(
  { requestEnvelope }: HandlerInput,
  { alexa }: House,
  { t }: Turn,
  answering: () => Promise<Reply>,
): Promise<Reply> {
  const { request, context } = requestEnvelope;
  const isSaid = request.type === 'LaunchRequest' || request.type === 'IntentRequest';
  const { apiEndpoint, apiAccessToken } = context.System;
  if (!isSaid || !apiEndpoint || !apiAccessToken) return answering();
  return whileWaiting(answering(), (waiting) => alexa.says(requestEnvelope, t('wait'), waiting));
}

/** What a device reports: playback/ answers it, without a word. */
const deviceEvents = ({ station, content, clock, log, notes }: Occasion): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => /^(AudioPlayer|PlaybackController|System)\./.test(request.type),
  handle: async ({ requestEnvelope: { request, context }, responseBuilder }) => {
    const now = clock();
    Object.assign(notes.facts, streamFacts(request));
    const booth = { station, content, now, log, bulletin: bulletinOn(context) };
    const { play, after, stop } = await answerEvent(request, booth);
    if (play) responseBuilder.getResponse().directives = [playDirective(play, station, now, after)];
    if (stop) responseBuilder.addAudioPlayerStopDirective();
    notes.outcome = eventOutcome(request.type, { play, stop });
    if (play) notes.facts.plays = play.kind;
    return responseBuilder.getResponse();
  },
});

const skillEvents = ({ listeners, notes }: Occasion): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => request.type.startsWith('AlexaSkillEvent.'),
  handle: async ({ requestEnvelope, responseBuilder }) => {
    await hearSkillEvent(requestEnvelope, listeners);
    notes.outcome = 'noted';
    return responseBuilder.getResponse();
  },
});

const sessionEnded = ({ log, notes }: Occasion): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'SessionEndedRequest',
  handle: ({ requestEnvelope: { request }, responseBuilder }) => {
    notes.outcome = 'noted';
    if (request.type === 'SessionEndedRequest') {
      const { reason, error } = request;
      if (error) log.error('session-ended', { reason, type: error.type, message: error.message });
      else log.info('session-ended', { reason: reason ?? 'unknown' });
    }
    return responseBuilder.getResponse();
  },
});

const anythingElse = ({ log, notes }: Occasion): RequestHandler => ({
  canHandle: () => true,
  handle: ({ requestEnvelope: { request }, responseBuilder }) => {
    notes.outcome = 'noted';
    log.warn('unknown-request', { request: request.type });
    return responseBuilder.getResponse();
  },
});

/** A missing document has its own sentence; for a mistake of ours, what still works. Interceptors do not run here. */
const ourFault = (house: Occasion): ErrorHandler => ({
  canHandle: () => true,
  handle: (input, error) => {
    if (!isWish(input)) {
      house.log.error('failed', { request: input.requestEnvelope.request.type, error: error.message });
      if (error instanceof NotForgotten) throw error;
      return input.responseBuilder.getResponse();
    }
    const turn = turnFrom(input, house);
    if (error instanceof ContentUnavailable) {
      house.log.error('content-unavailable', { document: error.document, error: error.message });
      return say(input, house, turn, sorryWithout(turn, error.document), 'apologised');
    }
    house.log.error('failed', { error: error.message, at: error.stack?.split('\n')[1]?.trim() ?? '' });
    return say(input, house, turn, sorryForAnything(turn), 'apologised');
  },
});

function say(
  { requestEnvelope: { request, session }, attributesManager, responseBuilder }: HandlerInput,
  { notes }: Occasion,
  turn: Turn,
  reply: Reply,
  outcome?: Outcome,
): Response {
  const begun = performance.now();
  const { response, memory } = render(turn, reply, responseBuilder);
  if (session) attributesManager.setSessionAttributes(memory);
  notes.outcome = outcome ?? outcomeOf(reply, response);
  Object.assign(notes.facts, {
    intent: nameOf(turn),
    locale: turn.locale,
    touched: request.type === 'Alexa.Presentation.APL.UserEvent',
    slots: Object.keys(turn.slots).join(' '),
    playing: turn.playing,
    plays: reply.play?.kind ?? null,
    asks: reply.ask && !response.shouldEndSession ? reply.ask.about.about : null,
    renderMs: Math.round(performance.now() - begun),
  });
  return response;
}

/** CloudWatch counts by this name, and each costs money: so there is one for all that we do not know. */
const nameOf = ({ intent }: Turn) => {
  if (intent === null) return 'Launch';
  return intentNames.includes(intent) ? intent : 'unknown';
};
