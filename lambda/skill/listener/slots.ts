import type { Slot as AlexaSlot } from 'ask-sdk-model';
import type { Slot } from '../turn';

/** Filled slots by name; a slot that the listener left out is not there. */
export function slotsOf(slots: Record<string, AlexaSlot> | undefined): Record<string, Slot> {
  const filled: Record<string, Slot> = {};
  for (const [name, slot] of Object.entries(slots ?? {})) {
    if (slot?.value && typeof slot.value === 'string') filled[name] = { said: slot.value, id: idOf(slot) };
  }
  return filled;
}

/** The id of ours that Alexa found for the words, or null where it found none (ER_SUCCESS_NO_MATCH). */
function idOf({ resolutions }: AlexaSlot): string | null {
  const found = resolutions?.resolutionsPerAuthority;
  const match = Array.isArray(found) ? found.find((one) => one?.status?.code === 'ER_SUCCESS_MATCH') : undefined;
  const id: unknown = match?.values?.[0]?.value?.id;
  return typeof id === 'string' ? id : null;
}
