import type { Request } from 'ask-sdk-model';
import type { Slot } from '../turn';
import { slotsOf } from './slots';

/** What a listener wants, said or touched: an intent and its filled slots. */
export interface Wish {
  intent: string;
  slots: Record<string, Slot>;
}

/** Null for a request that is no wish, and for a touch that is none of ours. */
export function wishOf(request: Request): Wish | null {
  if (request.type === 'IntentRequest') {
    return { intent: String(request.intent?.name ?? ''), slots: slotsOf(request.intent?.slots) };
  }
  // Alexa has offered our routine, and comes back: the listener still waits for the station that they opened.
  if (request.type === 'SessionResumedRequest') return { intent: 'PlayStationIntent', slots: {} };
  return request.type === 'Alexa.Presentation.APL.UserEvent' ? touched(request.arguments) : null;
}

/** Our screens send `[intent, { slot: value }]`; a value is the id of ours and the words at once. */
function touched(sent: unknown): Wish | null {
  const [intent, slots]: unknown[] = Array.isArray(sent) ? sent : [];
  if (typeof intent !== 'string') return null;
  const filled = Object.entries(slots ?? {}).filter(([, value]) => typeof value === 'string' && value !== '');
  return { intent, slots: Object.fromEntries(filled.map(([name, value]) => [name, { said: value, id: value }])) };
}
