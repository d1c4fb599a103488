import { atLineStart } from './letters';

const small = new Set(['by', 'in', 'le', 'on', 'the', 'under', 'upon']);

/** A place as people write it: Alexa hears “robin hood’s bay” in small letters. */
export function placeName(heard: string): string {
  return heard
    .replaceAll("'", '’')
    .split(' ')
    .map((word, at) => (at > 0 && small.has(word) ? word : atLineStart(word)))
    .join(' ');
}
