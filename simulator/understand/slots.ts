import type { Slot, slu } from 'ask-sdk-model';
import type { Intent } from './model';
import type { Entry, Span } from './spans';

/** The slots of an intent as Alexa sends them: each one that the intent declares, filled or not. */
export function filled(intent: Intent, spans: readonly Span[]): Record<string, Slot> {
  const left = [...spans];
  const slots = (intent.slots ?? []).map(({ name, type }) => {
    const at = left.findIndex((span) => span.type === type);
    const [span] = at < 0 ? [] : left.splice(at, 1);
    return [name, span ? slotOf(name, span) : empty(name)] as const;
  });
  return Object.fromEntries(slots);
}

const empty = (name: string): Slot => ({ name, confirmationStatus: 'NONE' });

function slotOf(name: string, { type, value, entry }: Span): Slot {
  const source = { confirmationStatus: 'NONE', source: 'USER' } as const;
  const slotValue = { type: 'Simple', value } as const;
  if (entry === undefined) return { name, value, ...source, slotValue };

  const resolutions = { resolutionsPerAuthority: [resolution(type, entry)] };
  return { name, value, resolutions, ...source, slotValue: { ...slotValue, resolutions } };
}

function resolution(type: string, entry: Entry | null): slu.entityresolution.Resolution {
  const authority = `amzn1.er-authority.echo-sdk.amzn1.ask.skill.local.${type}`;
  if (entry) return { authority, status: { code: 'ER_SUCCESS_MATCH' }, values: [{ value: entry }] };
  // ask-sdk-model says that there are always values; Alexa leaves them out when there are none.
  return { authority, status: { code: 'ER_SUCCESS_NO_MATCH' } } as slu.entityresolution.Resolution;
}
