import type { RequestEnvelope, Slot } from 'ask-sdk-model';
import type { Device } from '../../../simulator/devices';
import { type Asked, envelopeOf, requestOf } from '../../../simulator/envelope';

let count = 0;

/** What Alexa would send. */
function event(asked: Asked, device: Device): RequestEnvelope {
  const household = { device, locale: 'en-GB', skillId: 'amzn1.ask.skill.bench' };
  count += 1;
  const session = { new: true, id: 'amzn1.echo-api.session.bench', attributes: {} };
  const facts = { audio: { playerActivity: 'IDLE' as const }, session, screen: null };
  return envelopeOf(household, requestOf(asked, String(count), new Date(), 'en-GB'), facts as never);
}

const town = (name: string, id: string): Record<string, Slot> => ({
  town: {
    name: 'town',
    value: name,
    confirmationStatus: 'NONE',
    resolutions: {
      resolutionsPerAuthority: [
        { authority: 'TOWN', status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: { name, id } }] },
      ],
    },
  },
});

export const intent = (name: string, device: Device = 'show-8', slots: Record<string, Slot> = {}) =>
  event({ type: 'IntentRequest', intent: { name, confirmationStatus: 'NONE', slots } }, device);

const launch = () => event({ type: 'LaunchRequest' }, 'show-8');

/** What a day’s listeners ask on a device with a screen, the commonest several times. */
export const commonTurns: (() => RequestEnvelope)[] = [
  () => intent('WhatsPlayingIntent'),
  () => intent('WhosOnAirIntent'),
  () => intent('WhatsPlayingIntent'),
  () => intent('WeatherIntent', 'show-8', town('Whitby', 'whitby')),
  () => intent('LatestNewsIntent'),
  () => launch(),
  () => intent('WhatsPlayingIntent'),
  () => intent('AMAZON.HelpIntent'),
];
