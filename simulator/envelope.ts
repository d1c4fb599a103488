import type { interfaces, Request, RequestEnvelope, Slot, User } from 'ask-sdk-model';
import { type Device, factsOf } from './devices';
import type { Session } from './session';
import { viewportContext } from './viewport-context';

export type VisibleComponent = interfaces.alexa.presentation.apl.ComponentVisibleOnScreen;

/** One listener’s device, and the skill it has enabled. */
export interface Household {
  device: Device;
  locale: string;
  skillId: string;
  /** Whether the listener lets the skill know the postcode. */
  addressConsent?: boolean;
  /** Where the skill finds what Alexa does for it. */
  apiEndpoint?: string;
}

/** What a device is doing while it sends a request. */
export interface Facts {
  audio: interfaces.audioplayer.AudioPlayerState;
  session: Session | null;
  /** The document on the screen, if any, and what can be seen of it. */
  screen: { token: string; visible: VisibleComponent[] } | null;
}

/** What a request’s token lets the skill ask of Alexa. */
export const tokens = { plain: 'a-local-token', withPostcode: 'a-local-token-for-the-postcode' } as const;

const addressScope = 'alexa:devices:all:address:country_and_postal_code:read';

/** The JSON that Alexa would post. AudioPlayer and PlaybackController requests have no session. */
export function envelopeOf(household: Household, request: Request, { audio, session, screen }: Facts): RequestEnvelope {
  const application = { applicationId: household.skillId };
  const user = userOf(household);
  const { interfaces: supportedInterfaces, viewport } = factsOf(household.device);
  const system = {
    application,
    user,
    device: { deviceId: `amzn1.ask.device.local.${household.device}`, supportedInterfaces },
    apiEndpoint: household.apiEndpoint ?? 'https://api.eu.amazonalexa.com',
    apiAccessToken: household.addressConsent ? tokens.withPostcode : tokens.plain,
  };

  return {
    version: '1.0',
    ...(session && { session: { ...sessionFields(session), application, user } }),
    context: {
      System: system,
      ...(supportedInterfaces.AudioPlayer && { AudioPlayer: audio }),
      ...(viewport && viewportContext(viewport)),
      ...(screen && { 'Alexa.Presentation.APL': documentState(screen) }),
    },
    request,
  };
}

function userOf({ addressConsent }: Household): User {
  const userId = 'amzn1.ask.account.local';
  if (!addressConsent) return { userId };
  const scopes = { [addressScope]: { status: 'GRANTED' as const } };
  return { userId, permissions: { consentToken: 'a-local-consent', scopes } };
}

function sessionFields(session: Session) {
  return { new: session.new, sessionId: session.id, attributes: session.attributes };
}

const documentState = ({ token, visible }: NonNullable<Facts['screen']>) => ({
  token,
  version: 'APL_LOCAL_SIMULATOR',
  componentsVisibleOnScreen: visible,
});

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
