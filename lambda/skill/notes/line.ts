import type { RequestEnvelope } from 'ask-sdk-model';
import { type DeviceKind, deviceKind } from '../listener/device';
import type { Facts } from '../log';
import type { Notes } from './notes';
import type { Outcome } from './outcome';
import type { Parts } from './parts';

/** One request in one line of the log: what it was, on what, how it went and how long it took. Never who, and never their words. */
export interface Line extends Facts {
  /** On its own it is a log line like any other, wherever it is kept. */
  at: string;
  requestId: string;
  request: string;
  /** What the listener wants, by its name in the interaction model; null for what a device reports by itself. */
  intent: string | null;
  locale: string | null;
  device: DeviceKind;
  outcome: Outcome;
  ms: number;
  /** Documents, and the listener: how long each took, and how old its facts were. */
  read: Parts;
  /** “unmatched-town content-unavailable” */
  happened: string;
}

export function lineOf({ request, context }: RequestEnvelope, notes: Notes, at: Date, ms: number): Line {
  const fixed = {
    at: at.toISOString(),
    requestId: request.requestId ?? '',
    request: request.type,
    device: deviceKind(context),
    outcome: notes.outcome,
    ms,
    read: notes.read,
    happened: notes.happened.length > 0 ? [...new Set(notes.happened)].join(' ') : '',
  };
  const locale = 'locale' in request ? (request.locale ?? null) : null;
  // What people look for stands at the beginning, and no fact takes its place.
  return Object.assign({ ...fixed, intent: null, locale }, notes.facts, fixed);
}
