import type { Playable } from '../turn';

/** What a token says of the stream it was made for. */
export type TokenFacts = {
  since: Date;
  /** A name for this one start of the stream, for the log. */
  play: string;
} & ({ kind: 'live'; mount: number; attempt: number } | { kind: 'bulletin'; publishedAt: Date } | { kind: 'apology' });

/** A token never used before: an Echo Show redraws its player only for a new one. */
export function newToken(playable: Playable, now: Date): string {
  // Loaded by the first who needs it: most first answers do not.
  const { randomUUID } = process.getBuiltinModule('node:crypto');
  return [...which(playable), now.getTime(), randomUUID()].join(':');
}

function which(playable: Playable): (string | number)[] {
  switch (playable.kind) {
    case 'live':
      return ['live', playable.mount, playable.attempt];
    case 'bulletin':
      return ['bulletin', Date.parse(playable.bulletin.publishedAt), 0];
    case 'apology':
      return ['apology', 0, 0];
  }
}

const token = /^(live|bulletin|apology):(\d{1,15}):(\d{1,3}):(\d{1,15}):([0-9a-f]{8})/;

/** Reads a token of ours; null for anything else. */
export function readToken(said: string | undefined): TokenFacts | null {
  const [, kind, first, attempt, since, play = ''] = token.exec(said ?? '') ?? [];
  const start = { since: new Date(Number(since)), play };
  switch (kind) {
    case 'live':
      return { ...start, kind, mount: Number(first), attempt: Number(attempt) };
    case 'bulletin':
      return { ...start, kind, publishedAt: new Date(Number(first)) };
    case 'apology':
      return { ...start, kind };
    default:
      return null;
  }
}
