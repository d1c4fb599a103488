import type { RequestEnvelope, Response, ResponseEnvelope, ui } from 'ask-sdk-model';
import { faultsIn } from '../../../simulator/faults';
import { heard } from '../../../simulator/speech';
import { whisper } from './whisper';

export interface Answered {
  request: Record<string, unknown>;
  response: ResponseEnvelope;
  lines: string[];
}

/** Under Amazon’s older limit of 24 KB unless a screen needs more, and never over 100 KB. */
const mostBytes = { withoutScreen: 24 * 1_024, withScreen: 100 * 1_024 };

const longest = { token: 1_024, image: 2_000, card: 8_000, logLine: 2_000 };

/** A sentence for each promise that an answer breaks. */
export function brokenPromises(answered: Answered): string[] {
  const { response: envelope, lines } = answered;
  const request = envelopeLike(answered.request);
  const { response } = envelope;
  return [
    ...(envelope.version === '1.0' ? [] : [`The version is ${envelope.version}.`]),
    ...faultsIn({ request, response: envelope }),
    ...sizeFaults(envelope),
    ...kindFaults(request.request.type, response),
    ...microphoneFaults(request, response),
    ...pictureFaults(response),
    ...tokenFaults(response),
    ...lines.flatMap(lineFaults),
  ];
}

/** As much of a damaged request as the judges of an answer look at. */
function envelopeLike({ request, context }: Record<string, unknown>): RequestEnvelope {
  const { System, AudioPlayer } = recordOf(context);
  const { supportedInterfaces } = recordOf(recordOf(System).device);
  // What reports on its player has one, whatever else it says.
  const plays = /^(AudioPlayer|PlaybackController)\./.test(String(recordOf(request).type)) ? { AudioPlayer: {} } : {};
  return {
    context: {
      System: { device: { supportedInterfaces: { ...recordOf(supportedInterfaces), ...plays } } },
      AudioPlayer: recordOf(AudioPlayer),
    },
    request,
  } as unknown as RequestEnvelope;
}

const recordOf = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;

function sizeFaults(envelope: ResponseEnvelope): string[] {
  const hasScreen = (envelope.response.directives ?? []).some(({ type }) => type.startsWith('Alexa.Presentation'));
  const most = hasScreen ? mostBytes.withScreen : mostBytes.withoutScreen;
  const bytes = Buffer.byteLength(JSON.stringify(envelope));
  return bytes < most ? [] : [`The answer has ${bytes} bytes; we stay under ${most}.`];
}

/** To whom nothing may be said: Alexa refuses anything but these directives. */
const allowed: readonly [RegExp, RegExp][] = [
  [/^AudioPlayer\.PlaybackStarted$/, /^AudioPlayer\.(Stop|ClearQueue)$/],
  [/^AudioPlayer\.PlaybackStopped$/, /^$/],
  [/^AudioPlayer\.PlaybackFinished$/, /^AudioPlayer\.(Stop|ClearQueue)$/],
  [/^(AudioPlayer|PlaybackController)\./, /^AudioPlayer\./],
  [/^(SessionEndedRequest|System\.ExceptionEncountered|AlexaSkillEvent\..*)$/, /^$/],
];

function kindFaults(type: string, response: Response): string[] {
  const [, may] = allowed.find(([kind]) => kind.test(type)) ?? [];
  if (!may) return [];
  const { outputSpeech, reprompt, card, directives = [], shouldEndSession } = response;
  const wrong = directives.filter((directive) => !may.test(directive.type)).map((directive) => directive.type);
  return [
    ...(outputSpeech || reprompt || card ? [`${type} is answered with words.`] : []),
    ...(shouldEndSession === false ? [`${type} is answered with an open session.`] : []),
    ...wrong.map((directive) => `${type} is answered with ${directive}.`),
  ];
}

/** What silence answers best. */
const silence = /^AMAZON\.(Pause|Stop|Cancel|NavigateHome)Intent$/;

/** Someone who spoke or touched waits: for a word, for the stream, or for silence. */
function microphoneFaults({ request, context }: RequestEnvelope, response: Response): string[] {
  const { type } = request;
  const { outputSpeech, reprompt, directives = [], shouldEndSession } = response;
  const said = heard(outputSpeech);
  const reads = JSON.stringify(directives).includes('"type":"SpeakItem"');
  const intent = String(recordOf(recordOf(request).intent).name);
  const activity = context.AudioPlayer?.playerActivity ?? '';
  const plays = directives.some((directive) => directive.type === 'AudioPlayer.Play');
  // Alexa herself speaks next, about what we offered.
  const handsOver = directives.some((directive) => directive.type === 'Connections.StartConnection');
  const open = shouldEndSession === false;
  const silent = said === '' && !reads && outputSpeech !== undefined;
  const unheard =
    said === '' &&
    !reads &&
    !plays &&
    !handsOver &&
    (type === 'LaunchRequest' || (type === 'IntentRequest' && !silence.test(intent)));
  return [
    ...(silent || unheard ? ['Somebody waits, and nothing is said.'] : []),
    ...(open && !said.endsWith('?') && !reads ? [`The microphone opens without a question: ${said}`] : []),
    ...(open && heard(reprompt?.outputSpeech) === '' ? [`The microphone opens without a reprompt: ${said}`] : []),
    ...(!open && reprompt ? ['The microphone is closed, yet there is a reprompt.'] : []),
    ...(open && ['PLAYING', 'PAUSED', 'BUFFER_UNDERRUN'].includes(activity)
      ? ['The microphone opens while the stream plays.']
      : []),
    ...(open && plays ? ['The microphone opens as the stream begins.'] : []),
  ];
}

/** A card and a player take pictures over HTTPS alone. */
function pictureFaults({ card, directives = [] }: Response): string[] {
  const image = card?.type === 'Standard' ? card.image : undefined;
  const players = directives.flatMap((directive) =>
    directive.type === 'AudioPlayer.Play' ? [directive.audioItem?.metadata] : [],
  );
  const addresses = [
    image?.smallImageUrl,
    image?.largeImageUrl,
    ...players.flatMap((one) =>
      [...(one?.art?.sources ?? []), ...(one?.backgroundImage?.sources ?? [])].map(({ url }) => url),
    ),
  ];
  return [
    ...addresses.flatMap((url) => (url === undefined ? [] : addressFaults(url))),
    ...(card && cardLength(card) > longest.card ? [`The card has ${cardLength(card)} characters in all.`] : []),
  ];
}

function cardLength(card: ui.Card): number {
  const texts =
    JSON.stringify(card, (key, value) => (key === 'type' ? undefined : value)).match(/:"(?:[^"\\]|\\.)*"/g) ?? [];
  return texts.reduce((length, text) => length + String(JSON.parse(text.slice(1))).length, 0);
}

function addressFaults(url: string): string[] {
  return [
    ...(url.startsWith('https://') ? [] : [`A picture is not fetched over HTTPS: ${url}`]),
    ...(url.length <= longest.image ? [] : [`The address of a picture has ${url.length} characters.`]),
  ];
}

const tokenFaults = ({ directives = [] }: Response) =>
  directives.flatMap((directive) => {
    const token = 'token' in directive ? String(directive.token) : '';
    return token.length <= longest.token ? [] : [`The token of ${directive.type} has ${token.length} characters.`];
  });

function lineFaults(line: string): string[] {
  return [
    ...(line.includes(whisper) ? [`The log tells a secret: ${line}`] : []),
    ...(line.length <= longest.logLine ? [] : [`A line of the log has ${line.length} characters.`]),
  ];
}
