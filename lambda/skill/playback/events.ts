import type { Request } from 'ask-sdk-model';
import type { Station } from '../../contract/station';
import type { Log } from '../log';
import { fromTheStart, noLabel, type Playable } from '../turn';
import { afterFailure } from './after-failure';
import { readToken } from './token';

/** What the device may be told after an event: never a word, only what to play or to stop. */
export type EventReply = { play?: Playable; stop?: true };

const nothing: EventReply = {};

/** AudioPlayer.*, PlaybackController.* and System.* requests: no session, no speech. */
export function answerEvent(request: Request, station: Station, now: Date, log: Log): EventReply {
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
      return nothing;
    case 'AudioPlayer.PlaybackFailed':
      return playbackFailed(request.token, request.error?.type, station, now, log);
    case 'PlaybackController.PlayCommandIssued':
      return { play: fromTheStart(noLabel) };
    case 'PlaybackController.PauseCommandIssued':
      return { stop: true };
    case 'PlaybackController.NextCommandIssued':
    case 'PlaybackController.PreviousCommandIssued':
      return nothing;
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

function playbackFailed(
  token: string | undefined,
  error: string | undefined,
  station: Station,
  now: Date,
  log: Log,
): EventReply {
  const failed = readToken(token);
  const next = afterFailure(failed, station.mounts.length, now);
  log.warn('playback-failed', {
    stream: streamOf(token),
    attempt: failed?.attempt ?? null,
    error: error ?? 'unknown',
    next: next.step,
  });
  return next.step === 'stop' ? nothing : { play: next.play };
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
  return facts.kind === 'apology' ? 'apology' : `mount ${facts.mount + 1}`;
}
