/** Control characters, but for a new line; half emoji; and what turns the direction of the words around it. */
const unprintable = /[^\P{Cc}\n]|\p{Cs}|[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** A fact from outside, for the eye: as it came, without what cannot be seen. */
export const printed = (raw: string): string => raw.replace(unprintable, '');

/** At most so many characters, and whole ones. */
export function cutTo(longest: number, text: string): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, Math.max(0, longest - 1)).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
