import type { Request } from 'ask-sdk-model';
import type { Station } from '../../contract/station';
import type { Content } from '../content/content';
import type { Log } from '../log';
import { playableAgain } from '../news/bulletin';
import { fromTheStart, type HeldBulletin, noLabel, type Playable } from '../turn';
import { afterFailure } from './after-failure';
import { readToken } from './token';

/**
 * What the device may be told after an event: never a word, only what to play or to stop. `after` is the token of what plays now
 * and is to be heard to its end first.
 */
export type EventReply = { play?: Playable; after?: string; stop?: true };

/** What an answer to an event may need. */
export interface Booth {
  station: Station;
  content: Content;
  now: Date;
  log: Log;
  /** The bulletin that the device holds. */
  bulletin: HeldBulletin | null;
}

const nothing: EventReply = {};
const live: EventReply = { play: fromTheStart(noLabel) };

/** AudioPlayer.*, PlaybackController.* and System.* requests: no session, no speech. */
export async function answerEvent(request: Request, booth: Booth): Promise<EventReply> {
  const { log, bulletin } = booth;
  switch (request.type) {
    case 'AudioPlayer.PlaybackStarted':
      log.info('playback-started');
      return nothing;
    // A short interruption stops the stream too; the device resumes by itself if we keep quiet.
    case 'AudioPlayer.PlaybackStopped':
      log.info('playback-stopped');
      return nothing;
    // A live stream that ends was cut off by its server. No Play is allowed in answer.
    case 'AudioPlayer.PlaybackFinished':
      log.info('playback-finished');
      return nothing;
    case 'AudioPlayer.PlaybackNearlyFinished':
      return nearlyFinished(request.token);
    case 'AudioPlayer.PlaybackFailed':
      return playbackFailed(request, booth);
    case 'PlaybackController.PlayCommandIssued':
      return bulletin ? held(booth, bulletin) : live;
    case 'PlaybackController.PauseCommandIssued':
      return { stop: true };
    case 'PlaybackController.NextCommandIssued':
      return bulletin ? live : nothing;
    case 'PlaybackController.PreviousCommandIssued':
      return bulletin ? held(booth, { ...bulletin, offsetMs: 0 }) : nothing;
    case 'System.ExceptionEncountered':
      log.error('alexa-refused-an-answer', {
        answerTo: request.cause?.requestId ?? '', // which line of the log to look at
        type: request.error?.type ?? 'unknown',
        message: request.error?.message ?? '',
      });
      return nothing;
    default:
      log.warn('unknown-event', { request: request.type });
      return nothing;
  }
}

/** After the bulletin the station comes back by itself: it waits in the device’s queue until the last word. */
function nearlyFinished(token: string | undefined): EventReply {
  return token !== undefined && readToken(token)?.kind === 'bulletin' ? { ...live, after: token } : nothing;
}

async function held(booth: Booth, bulletin: HeldBulletin): Promise<EventReply> {
  const play = await playableAgain(booth, bulletin);
  return play ? { play } : live;
}

type Failure = Extract<Request, { type: 'AudioPlayer.PlaybackFailed' }>;

function playbackFailed({ token, error, currentPlaybackState }: Failure, { station, now, log }: Booth): EventReply {
  const failed = readToken(token);
  const next = afterFailure(failed, station.mounts.length, now);
  log.warn('playback-failed', {
    stream: streamOf(token),
    attempt: failed && (failed.kind === 'live' ? failed.attempt : 0),
    error: error?.type ?? 'unknown',
    next: next.step,
  });
  if (next.step === 'stop') return nothing;
  const heard = currentPlaybackState?.token;
  const stillPlays =
    heard !== undefined &&
    heard !== token &&
    readToken(heard)?.kind === 'bulletin' &&
    currentPlaybackState?.playerActivity === 'PLAYING';
  // What failed was waiting for the bulletin’s end: so does what is tried in its place.
  return stillPlays ? { play: next.play, after: heard } : { play: next.play };
}

/**
 * For the log: which mount, not which listener. `play` is made up anew for each start of the stream, and tells which stop
 * belongs to it.
 */
export function streamFacts(request: Request): { stream: string; play: string | null } | undefined {
  if (!('token' in request)) return undefined;
  return { stream: streamOf(request.token), play: readToken(request.token)?.play ?? null };
}

function streamOf(token: string | undefined): string {
  const facts = readToken(token);
  if (!facts) return 'unknown';
  return facts.kind === 'live' ? `mount ${facts.mount + 1}` : facts.kind;
}
