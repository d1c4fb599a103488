import type { Directive, interfaces, RequestEnvelope, Response, ResponseEnvelope } from 'ask-sdk-model';
import { XMLValidator } from 'fast-xml-parser';

export interface Turn {
  request: RequestEnvelope;
  response: ResponseEnvelope;
}

/** Alexa’s limits, in characters; the whole response in bytes. */
const limits = { speech: 8_000, card: 8_000, token: 1_024, streamUrl: 8_000, response: 120 * 1_024 };

const tagsAlexaKnows = new Set(
  'speak p s w break audio emphasis lang phoneme prosody say-as sub voice amazon:domain amazon:effect amazon:emotion'.split(
    ' ',
  ),
);

/** Why Alexa would refuse this response: a sentence for each reason. */
export function faultsIn({ request, response: envelope }: Turn): string[] {
  const { response } = envelope;
  return [
    ...sizeFaults(envelope),
    ...speechFaults('Speech', response.outputSpeech),
    ...speechFaults('Reprompt', response.reprompt?.outputSpeech),
    ...cardFaults(response.card),
    ...directiveFaults(request, response.directives ?? []),
    ...eventFaults(request, response),
  ];
}

function sizeFaults(envelope: ResponseEnvelope): string[] {
  const bytes = new TextEncoder().encode(JSON.stringify(envelope)).length;
  return bytes > limits.response ? [`The response is ${bytes} bytes long; Alexa takes ${limits.response}.`] : [];
}

function speechFaults(what: string, speech: Response['outputSpeech']): string[] {
  if (!speech) return [];
  const said = speech.type === 'SSML' ? speech.ssml : speech.text;
  const tooLong =
    said.length > limits.speech ? [`${what} has ${said.length} characters; Alexa says ${limits.speech}.`] : [];
  return speech.type === 'SSML' ? [...tooLong, ...ssmlFaults(what, said)] : tooLong;
}

function ssmlFaults(what: string, ssml: string): string[] {
  const parsed = XMLValidator.validate(ssml);
  if (parsed !== true) return [`${what} is not XML: ${parsed.err.msg} In: ${ssml}`];
  if (!/^<speak>[\s\S]*<\/speak>$/.test(ssml)) return [`${what} does not stand in <speak>: ${ssml}`];

  const tags = [...ssml.matchAll(/<([\w:-]+)/g)].map(([, tag]) => tag ?? '');
  return tags
    .filter((tag) => !tagsAlexaKnows.has(tag))
    .map((tag) => `${what} uses <${tag}>, which Alexa does not know.`);
}

function cardFaults(card: Response['card']): string[] {
  const text = card?.type === 'Simple' ? card.content : card?.type === 'Standard' ? card.text : undefined;
  const length = text?.length ?? 0;
  return length > limits.card ? [`The card has ${length} characters; Alexa shows ${limits.card}.`] : [];
}

function directiveFaults({ context }: RequestEnvelope, directives: Directive[]): string[] {
  const can = context.System.device?.supportedInterfaces ?? {};
  const unable = directives
    .map(({ type }) => type)
    .filter(
      (type) => !Object.keys(can).some((name) => type.startsWith(`${name}.`)) && /^(AudioPlayer|Alexa\.P)/.test(type),
    )
    .map((type) => `The device cannot obey ${type}.`);

  const plays = directives.filter((directive) => directive.type === 'AudioPlayer.Play');
  const several = plays.length > 1 ? ['There is more than one AudioPlayer.Play.'] : [];
  return [...unable, ...several, ...plays.flatMap((play) => streamFaults(play))];
}

function streamFaults({ audioItem, playBehavior }: interfaces.audioplayer.PlayDirective): string[] {
  const stream = audioItem?.stream;
  if (!stream?.url || !stream.token || !playBehavior) return ['AudioPlayer.Play lacks its stream, token or behaviour.'];

  const { url, token } = stream;
  return [
    ...(url.startsWith('https://') ? [] : [`AudioPlayer.Play: ${url} is not HTTPS.`]),
    ...(url.length > limits.streamUrl ? [`AudioPlayer.Play: the address has ${url.length} characters.`] : []),
    ...(token.length > limits.token ? [`AudioPlayer.Play: the token has ${token.length} characters.`] : []),
  ];
}

/** To what a device reports, and to its buttons, a skill may answer with AudioPlayer directives alone. */
function eventFaults({ request: { type } }: RequestEnvelope, response: Response): string[] {
  if (!/^(AudioPlayer|PlaybackController)\./.test(type)) return [];

  const { outputSpeech, card, reprompt, directives = [], shouldEndSession } = response;
  const others = directives.filter((directive) => !directive.type.startsWith('AudioPlayer.'));
  return [
    ...(outputSpeech || card || reprompt ? [`${type} was answered with words; nobody asked.`] : []),
    ...others.map((directive) => `${type} was answered with ${directive.type}.`),
    ...(shouldEndSession === false ? [`${type} was answered with an open session; it has none.`] : []),
  ];
}
