import type { ShowRule } from './schedule-rules';
import { withinSentences } from './sentences';

/** What fits on a screen beside the show’s name. */
const longest = 500;

/** Whole sentences, or nothing. */
export function describedAs(text: string | undefined): Pick<ShowRule, 'description'> {
  const description = withinSentences(text ?? '', longest);
  return description ? { description } : {};
}
