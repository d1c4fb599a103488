import { noteWilful } from './made-harmless';

/**
 * Characters that nobody sees and that change what others mean: marks that turn the writing round, joiners and fillers of no
 * width, tags, and the text of ruby notes. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
const unseen =
  /[\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}]/gu;

/** Controls, halves of characters, and what has no meaning outside somebody’s own font. */
const meaningless = /[\p{Cc}\p{Cs}\p{Co}\ufffe\uffff]/gu;

/** One line of text that is what it looks like: nothing unseen in it, and single spaces. */
export function cleanLine(text: string): string {
  noteWilful(text);
  return text.replace(unseen, '').replace(meaningless, ' ').replace(/\s+/g, ' ').trim();
}
