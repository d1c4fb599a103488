import type { RequestHandler } from 'ask-sdk-core';
import { canFulfil } from '../can-fulfill';
import { bulletinOn } from '../listener/device';
import { eventOutcome } from '../notes/outcome';
import { playDirective } from '../playback/directive';
import { answerEvent, streamFacts } from '../playback/events';
import { hearSkillEvent } from '../skill-events';
import type { Occasion } from './occasion';

/** What a device reports: playback/ answers it, without a word. */
export const deviceEvents = ({ station, content, clock, log, notes }: Occasion): RequestHandler => ({
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

/** Alexa asks whether a question would be for us, before anybody has asked it. */
export const whatWeCould = ({ station, clock, notes }: Occasion): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => request.type === 'CanFulfillIntentRequest',
  handle: ({ requestEnvelope: { request }, responseBuilder }) => {
    notes.outcome = 'noted';
    if (request.type !== 'CanFulfillIntentRequest') return responseBuilder.getResponse();
    return responseBuilder.withCanFulfillIntent(canFulfil(request.intent, { station, now: clock() })).getResponse();
  },
});

export const skillEvents = ({ listeners, notes }: Occasion): RequestHandler => ({
  canHandle: ({ requestEnvelope: { request } }) => request.type.startsWith('AlexaSkillEvent.'),
  handle: async ({ requestEnvelope, responseBuilder }) => {
    await hearSkillEvent(requestEnvelope, listeners);
    notes.outcome = 'noted';
    return responseBuilder.getResponse();
  },
});

export const sessionEnded = ({ log, notes }: Occasion): RequestHandler => ({
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

export const anythingElse = ({ log, notes }: Occasion): RequestHandler => ({
  canHandle: () => true,
  handle: ({ requestEnvelope: { request }, responseBuilder }) => {
    notes.outcome = 'noted';
    log.warn('unknown-request', { request: request.type });
    return responseBuilder.getResponse();
  },
});
