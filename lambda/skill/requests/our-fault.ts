import type { ErrorHandler } from 'ask-sdk-core';
import { ContentUnavailable } from '../content/content-unavailable';
import { NotForgotten } from '../skill-events';
import { sorryForAnything, sorryWithout } from '../sorry';
import { turnFrom } from '../turn-from';
import { isWish } from './conversation';
import { occasionOf } from './occasion';
import { say } from './say';

/** A missing document has its own sentence; for a mistake of ours, what still works. Interceptors do not run here. */
export const ourFault: ErrorHandler = {
  canHandle: () => true,
  handle: (input, error) => {
    const house = occasionOf(input);
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
};
