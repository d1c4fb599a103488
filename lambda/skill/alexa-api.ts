import type { RequestEnvelope } from 'ask-sdk-model';
import { asJson, keptConnections, type Question } from './kept-connections';
import { type Whereabouts, whereaboutsIn } from './listener/whereabouts';
import type { Log } from './log';
import type { Speech } from './words/speech';

/** Her answers are as near as ours. Who waits longer does without. */
const deadlineMs = 1_000;

/** What Alexa does for us while a request of hers is open. Nothing here ever rejects. */
export interface AlexaApi {
  /** Says something while the answer is on its way. */
  says(envelope: RequestEnvelope, words: Speech, waiting: AbortSignal): Promise<void>;
  /** The outward part of the postcode that the listener gave to Alexa; the rest is dropped here. */
  whereabouts(envelope: RequestEnvelope): Promise<Whereabouts>;
}

/** Each request brings the address of the API, and a token that is good for as long as the request. */
export function createAlexaApi(log: Log): AlexaApi {
  const connection = keptConnections();
  const failed = (what: string, error: unknown) =>
    log.warn('alexa-api-failed', { what, error: error instanceof Error ? error.message : String(error) });

  const ask = async (envelope: RequestEnvelope, about: Pick<Question, 'url' | 'method' | 'data' | 'signal'>) => {
    const { apiEndpoint, apiAccessToken } = envelope.context.System;
    const headers = {
      Authorization: `Bearer ${apiAccessToken}`,
      ...(about.data && { 'Content-Type': 'application/json' }),
    };
    return connection({ ...about, baseURL: apiEndpoint, headers, timeout: deadlineMs });
  };

  return {
    says: async (envelope, { ssml }, waiting) => {
      const header = { requestId: envelope.request.requestId };
      const directive = { type: 'VoicePlayer.Speak', speech: `<speak>${ssml}</speak>` };
      try {
        const about = {
          method: 'post',
          url: '/v1/directives',
          data: JSON.stringify({ header, directive }),
          signal: waiting,
        } as const;
        const { status } = await ask(envelope, about);
        if (status >= 300) failed('progressive response', `it was answered ${status}`);
      } catch (error) {
        if (!waiting.aborted) failed('progressive response', error);
      }
    },
    whereabouts: async (envelope) => {
      const { device, apiAccessToken } = envelope.context?.System ?? {};
      if (!device || !apiAccessToken) return { kind: 'not-allowed' };
      try {
        const path = `/v1/devices/${encodeURIComponent(device.deviceId)}/settings/address/countryAndPostalCode`;
        const answer = await ask(envelope, { url: path });
        return whereaboutsIn(answer.status, asJson(answer));
      } catch (error) {
        // The address of the request holds the device’s id: only what befell it is logged.
        failed('postcode', error);
        return { kind: 'unknown' };
      }
    },
  };
}
