import type { Slot as AlexaSlot } from 'ask-sdk-model';
import type { Slot } from '../turn';

/** Filled slots by name; a slot that the listener left out is not there. */
export function slotsOf(slots: Record<string, AlexaSlot> | undefined): Record<string, Slot> {
  const filled: Record<string, Slot> = {};
  for (const [name, slot] of Object.entries(slots ?? {})) {
    if (slot?.value) filled[name] = { said: slot.value, id: idOf(slot) };
  }
  return filled;
}

/** The id of ours that Alexa found for the words, or null where it found none (ER_SUCCESS_NO_MATCH). */
function idOf({ resolutions }: AlexaSlot): string | null {
  const match = resolutions?.resolutionsPerAuthority?.find(({ status }) => status?.code === 'ER_SUCCESS_MATCH');
  return match?.values?.[0]?.value?.id ?? null;
}
