import { cleanLine } from './clean-text';
import { withoutFurniture } from './feed-furniture';
import type { FeedItem } from './feed-items';
import type { StoryFacts } from './feed-stories';
import { lineOf, paragraphsOf } from './feed-text';
import { isSentence, wholeSentences, withinSentences } from './sentences';

/** Beyond these, a text is no headline, no summary, no story: something went wrong, or somebody means ill. */
const longest = { title: 250, summary: 700, story: 30_000 };

/** One line, at the most as long as a headline can be, cut between words. */
export function titleOf(html: string): string {
  const line = lineOf(html.slice(0, 20 * longest.title));
  if (line.length <= longest.title) return line;
  const space = line.lastIndexOf(' ', longest.title - 1);
  return `${cleanLine(line.slice(0, space > 0 ? space : longest.title - 1))}…`;
}

/** Some feeds carry the whole story apart from its summary, some instead of it, most not at all. */
export function wordsOf(item: FeedItem, title: string): Pick<StoryFacts, 'summary' | 'paragraphs'> {
  const described = story(item.summary);
  const told = story(item.content);
  const whole = told.length > 0 ? told : described.length > 1 ? described : [];
  const first = summaryFrom(described) ?? summaryFrom(told.filter(isSentence)) ?? summaryFrom(told);
  return {
    summary: first === undefined || first === title ? null : first,
    paragraphs: whole.length === 1 && whole[0] === first ? [] : whole,
  };
}

function summaryFrom([first]: string[]): string | undefined {
  return withinSentences(wholeSentences(first ?? ''), longest.summary) || undefined;
}

/** The paragraphs of a story to its last whole sentence. */
function story(html = ''): string[] {
  const paragraphs = withoutFurniture(paragraphsOf(html));
  let length = 0;
  const fitting = paragraphs.filter((paragraph) => {
    length += paragraph.length;
    return length <= longest.story;
  });
  const end = wholeSentences(fitting.at(-1) ?? '');
  return [...fitting.slice(0, -1), ...(end ? [end] : [])];
}
