import type { interfaces, Request, RequestEnvelope, Slot } from 'ask-sdk-model';
import { type Device, devices } from './devices';
import type { Session } from './session';

/** One listener’s device, and the skill it has enabled. */
export interface Household {
  device: Device;
  locale: string;
  skillId: string;
}

interface Facts {
  request: Request;
  audio: interfaces.audioplayer.AudioPlayerState;
  session: Session | null;
}

const userId = 'amzn1.ask.account.local';

/** The JSON that Alexa would post. AudioPlayer and PlaybackController requests have no session. */
export function envelopeOf(household: Household, { request, audio, session }: Facts): RequestEnvelope {
  const application = { applicationId: household.skillId };
  const user = { userId };
  const supportedInterfaces = devices[household.device];
  const system = {
    application,
    user,
    device: { deviceId: `amzn1.ask.device.local.${household.device}`, supportedInterfaces },
    apiEndpoint: 'https://api.eu.amazonalexa.com',
    apiAccessToken: 'a-local-token',
  };

  return {
    version: '1.0',
    ...(session && { session: { ...sessionFields(session), application, user } }),
    context: { System: system, ...('AudioPlayer' in supportedInterfaces && { AudioPlayer: audio }) },
    request,
  } as RequestEnvelope;
}

function sessionFields(session: Session) {
  return { new: session.new, sessionId: session.id, attributes: session.attributes };
}

/** What a request is about, before it has an id, a time and a language. */
export type Asked =
  | { type: 'LaunchRequest' }
  | { type: 'IntentRequest'; intent: { name: string; confirmationStatus: 'NONE'; slots: Record<string, Slot> } }
  | { type: string; [detail: string]: unknown };

export function requestOf(asked: Asked, id: string, now: Date, locale: string): Request {
  // Alexa writes its times without milliseconds.
  const timestamp = now.toISOString().replace(/\.\d+Z$/, 'Z');
  return { ...asked, requestId: `amzn1.echo-api.request.${id}`, timestamp, locale } as Request;
}
