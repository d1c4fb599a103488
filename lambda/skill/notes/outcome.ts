import type { Response } from 'ask-sdk-model';
import type { Playable } from '../turn';

/** How a request ended, for us. A request for another skill is refused before it is one of ours. */
export type Outcome =
  | 'answered'
  | 'asked' // and the microphone is open
  | 'played'
  | 'stopped'
  | 'not understood'
  | 'apologised'
  | 'retried' // a stream that failed
  | 'queued' // the station, for when the bulletin is over
  | 'noted' // what a device reports; no answer is wanted
  | 'failed'; // without any answer

interface Acts {
  play?: Playable | undefined;
  stop?: true | undefined;
}

/** Of an answer that is what it should be. */
export function outcomeOf({ play, stop }: Acts, response: Response): Outcome {
  if (play) return 'played';
  if (response.shouldEndSession === false) return 'asked';
  return stop ? 'stopped' : 'answered';
}

/** Of what a device reports. */
export function eventOutcome(request: string, { play, stop }: Acts): Outcome {
  if (play && request === 'AudioPlayer.PlaybackFailed') return 'retried';
  if (play && request === 'AudioPlayer.PlaybackNearlyFinished') return 'queued';
  if (play) return 'played';
  return stop ? 'stopped' : 'noted';
}
