import type { RequestHandler } from 'ask-sdk-core';
import { canFulfil } from '../can-fulfill';
import { bulletinOn } from '../listener/device';
import { eventOutcome } from '../notes/outcome';
import { playDirective } from '../playback/directive';
import { answerEvent, streamFacts } from '../playback/events';
import { hearSkillEvent } from '../skill-events';
import { occasionOf } from './occasion';

/** What a device reports: playback/ answers it, without a word. */
export const deviceEvents: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => /^(AudioPlayer|PlaybackController|System)\./.test(request.type),
  handle: async (input) => {
    const { request, context } = input.requestEnvelope;
    const { responseBuilder } = input;
    const { station, content, clock, log, notes } = occasionOf(input);
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
};

/** Alexa asks whether a question would be for us, before anybody has asked it. */
export const whatWeCould: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'CanFulfillIntentRequest',
  handle: (input) => {
    const { request } = input.requestEnvelope;
    const { responseBuilder } = input;
    const { station, clock, notes } = occasionOf(input);
    notes.outcome = 'noted';
    if (request.type !== 'CanFulfillIntentRequest') return responseBuilder.getResponse();
    return responseBuilder.withCanFulfillIntent(canFulfil(request.intent, { station, now: clock() })).getResponse();
  },
};

export const skillEvents: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type.startsWith('AlexaSkillEvent.'),
  handle: async (input) => {
    const { listeners, notes } = occasionOf(input);
    await hearSkillEvent(input.requestEnvelope, listeners);
    notes.outcome = 'noted';
    return input.responseBuilder.getResponse();
  },
};

export const sessionEnded: RequestHandler = {
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'SessionEndedRequest',
  handle: (input) => {
    const { request } = input.requestEnvelope;
    const { log, notes } = occasionOf(input);
    notes.outcome = 'noted';
    if (request.type === 'SessionEndedRequest') {
      const { reason, error } = request;
      if (error) log.error('session-ended', { reason, type: error.type, message: error.message });
      else log.info('session-ended', { reason: reason ?? 'unknown' });
    }
    return input.responseBuilder.getResponse();
  },
};

export const anythingElse: RequestHandler = {
  canHandle: () => true,
  handle: (input) => {
    const { request } = input.requestEnvelope;
    const { log, notes } = occasionOf(input);
    notes.outcome = 'noted';
    log.warn('unknown-request', { request: request.type });
    return input.responseBuilder.getResponse();
  },
};
