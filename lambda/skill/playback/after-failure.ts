import { noLabel, type Playable } from '../turn';
import type { TokenFacts } from './token';

/** Once more on the same mount: most failures are a short loss of the network. */
const retries = 1;

/** A stream that has played so long was fine; its failure is a new one, with new tries. */
const goodForMs = 10 * 60_000;

export type NextStep = { step: 'retry' | 'next-mount' | 'apology' | 'live'; play: Playable } | { step: 'stop' };

/** What to play after the stream with these facts has failed. Ends by itself: every mount, then the apology, then silence. */
export function afterFailure(failed: TokenFacts | null, mounts: number, now: Date): NextStep {
  // Whoever wanted the news hears the station at least.
  if (failed?.kind === 'bulletin') return { step: 'live', play: live(0, 0) };
  if (failed?.kind !== 'live') return { step: 'stop' };
  const wasFine = now.getTime() - failed.since.getTime() >= goodForMs;
  const attempt = wasFine ? 0 : failed.attempt;
  if (attempt < retries) return { step: 'retry', play: live(failed.mount, attempt + 1) };
  if (failed.mount + 1 < mounts) return { step: 'next-mount', play: live(failed.mount + 1, 0) };
  return { step: 'apology', play: { kind: 'apology' } };
}

const live = (mount: number, attempt: number): Playable => ({ kind: 'live', mount, attempt, ...noLabel });
