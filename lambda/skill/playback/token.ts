import { randomUUID } from 'node:crypto';
import type { Playable } from '../turn';

/** What a token says of the stream it was made for. */
export interface TokenFacts {
  kind: 'live' | 'apology';
  mount: number;
  attempt: number;
  since: Date;
  /** A name for this one start of the stream, for the log. */
  play: string;
}

/** A token never used before: an Echo Show redraws its player only for a new one. */
export function newToken(playable: Playable, now: Date): string {
  const { mount, attempt } = playable.kind === 'live' ? playable : { mount: 0, attempt: 0 };
  return [playable.kind, mount, attempt, now.getTime(), randomUUID()].join(':');
}

const token = /^(live|apology):(\d{1,3}):(\d{1,3}):(\d{1,15}):([0-9a-f]{8})/;

/** Reads a token of ours; null for anything else. */
export function readToken(said: string | undefined): TokenFacts | null {
  const [, kind, mount, attempt, since, play = ''] = token.exec(said ?? '') ?? [];
  if (kind !== 'live' && kind !== 'apology') return null;
  return { kind, mount: Number(mount), attempt: Number(attempt), since: new Date(Number(since)), play };
}
