import type { HandlerInput } from 'ask-sdk-core';
import type { Notes } from '../notes/notes';
import type { House } from '../turn-from';

/** The house while one request is answered. */
export interface Occasion extends House {
  notes: Notes;
}

/** The handlers are made once, for all requests: what belongs to one of them comes with it, as its context. */
export const occasionOf = ({ context }: HandlerInput): Occasion => context;
