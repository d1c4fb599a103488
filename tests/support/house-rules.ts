import type { Request, RequestEnvelope } from 'ask-sdk-model';
import type { Spoken } from '../../simulator/spoken';

/** Under Amazon’s older limit of 24 KB, so that no device cuts us off. */
const mostBytes = 24 * 1_024;

/** Rules of our own, beside Alexa’s: a sentence for each that a turn breaks. */
export function brokenRules(spoken: Spoken, tokensHeardBefore: Set<string>): string[] {
  return [
    ...spoken.faults,
    ...spoken.ignored,
    ...microphoneRules(spoken),
    ...[spoken, ...spoken.events].flatMap(({ request, response: { response } }) => [
      ...sizeRules(request, JSON.stringify(response)),
      ...(response.directives ?? []).flatMap((directive) =>
        directive.type === 'AudioPlayer.Play'
          ? [
              ...queueRules(directive, request.request),
              ...streamRules(directive, response.shouldEndSession, tokensHeardBefore),
            ]
          : [],
      ),
    ]),
    ...(/undefined|NaN|\[object|\{\{|\bnull\b/.test(spoken.hears) ? [`A hole in the words: ${spoken.hears}`] : []),
  ];
}

function microphoneRules(spoken: Spoken): string[] {
  const { open, hears, reprompt } = spoken;
  if (!open) return reprompt === null ? [] : [`The microphone is closed, yet there is a reprompt: ${reprompt}`];

  return [
    ...(hears.endsWith('?') || screenAsks(spoken) ? [] : [`The microphone opens without a question: ${hears}`]),
    ...(reprompt ? [] : [`The microphone opens without a reprompt: ${hears}`]),
  ];
}

/** A screen that reads a story aloud reads our question after it. */
function screenAsks({ commands, screen }: Spoken): boolean {
  const asked = JSON.stringify(screen?.datasources ?? {}).includes('?"');
  return asked && JSON.stringify(commands).includes('"type":"SpeakItem","componentId":"question"');
}

function sizeRules({ request }: RequestEnvelope, json: string): string[] {
  const bytes = Buffer.byteLength(json);
  return bytes < mostBytes ? [] : [`The answer to ${request.type} has ${bytes} bytes; we stay under ${mostBytes}.`];
}

interface Play {
  playBehavior?: string;
  audioItem?: { stream?: { token: string; offsetInMilliseconds: number; expectedPreviousToken?: string } };
}

const isBulletin = (token: string | undefined) => token?.startsWith('bulletin:') ?? false;

/** Only a live stream waits, and only for the end of the bulletin that is playing: it names that one’s token. */
function queueRules({ playBehavior, audioItem }: Play, request: Request): string[] {
  const { token, expectedPreviousToken } = audioItem?.stream ?? {};
  if (playBehavior !== 'ENQUEUE') {
    return [
      ...(playBehavior === 'REPLACE_ALL' ? [] : [`A live stream plays with REPLACE_ALL, not ${playBehavior}.`]),
      ...(expectedPreviousToken === undefined ? [] : ['Only what is queued has a token before it.']),
    ];
  }
  const playing = isBulletin(tokenIn(request)) && !isBulletin(token) ? tokenIn(request) : undefined;
  if (playing === undefined) return ['A live stream plays with REPLACE_ALL, not ENQUEUE.'];
  return expectedPreviousToken === playing ? [] : [`It waits for ${expectedPreviousToken}, while ${playing} plays.`];
}

/** What plays while a device says that something is nearly over, or that what was waiting has failed. */
function tokenIn(request: Request): string | undefined {
  if (request.type === 'AudioPlayer.PlaybackNearlyFinished') return request.token;
  return request.type === 'AudioPlayer.PlaybackFailed' ? request.currentPlaybackState?.token : undefined;
}

function streamRules({ audioItem }: Play, ends: boolean | undefined, heardBefore: Set<string>): string[] {
  const { token = '', offsetInMilliseconds } = audioItem?.stream ?? {};
  const isNew = !heardBefore.has(token);
  heardBefore.add(token);
  return [
    ...(offsetInMilliseconds === 0 || isBulletin(token)
      ? []
      : [`A live stream plays at offset 0, not ${offsetInMilliseconds}.`]),
    ...(isNew ? [] : [`The token ${token} was used before; a device redraws its player only for a new one.`]),
    ...(ends === false ? ['The session stays open while the stream plays.'] : []),
  ];
}
