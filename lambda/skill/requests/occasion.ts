import type { Notes } from '../notes/notes';
import type { House } from '../turn-from';

/** The house while one request is answered. */
export interface Occasion extends House {
  notes: Notes;
}
