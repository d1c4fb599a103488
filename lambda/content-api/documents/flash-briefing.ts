import type { BriefingItem, FlashBriefing } from '../../contract/flash-briefing';
import type { Bulletin } from '../../contract/news';
import type { StoryFacts } from '../sources/feed-stories';
import type { NewsFacts } from '../sources/news-edition';
import { asSentence, withinSentences } from '../sources/sentences';

/** Amazon’s rules, from its reference of the feed: five items at the most, none older than a week, less than 4,500 characters. */
const most = 5;
const oldestMs = 7 * 24 * 60 * 60_000;
const longest = 4_499;

/** One briefing is all words or all audio: Amazon asks which when a station sets it up. */
export type BriefingOf = 'text' | 'audio';

/** The newest stories, or the bulletin, in Amazon’s format. Undefined when a briefing of audio has none yet. */
export function flashBriefingOf(facts: NewsFacts, of: BriefingOf, now: Date): FlashBriefing | undefined {
  if (of === 'audio') return facts.bulletin ? audioItem(facts.bulletin) : undefined;

  const items = facts.stories
    .filter((story) => now.getTime() - Date.parse(changedAt(story)) <= oldestMs)
    .toSorted((a, b) => changedAt(b).localeCompare(changedAt(a)))
    .slice(0, most)
    .map(textItem);
  const [only, second] = items;
  // As Amazon’s own examples have it: one item stands by itself, several in a list.
  if (second) return items;
  return only ?? nothingToTell(now);
}

function changedAt({ publishedAt, updatedAt }: StoryFacts): string {
  return updatedAt ?? publishedAt;
}

function textItem(story: StoryFacts): BriefingItem {
  const { id, title, summary, paragraphs, url } = story;
  const words = summary === null ? paragraphs : [summary];
  const [headline = '', ...rest] = [title, ...words].map(plain).map(asSentence);
  return {
    uid: id,
    updateDate: amazonDate(changedAt(story)),
    titleText: plain(title),
    mainText: withinSentences([headline, ...rest].join(' '), longest) || headline,
    ...(url?.startsWith('https://') && { redirectionUrl: url }),
  };
}

function audioItem({ title, url, publishedAt }: Bulletin): BriefingItem {
  const said = plain(title);
  return {
    uid: `bulletin-${publishedAt}`,
    updateDate: amazonDate(publishedAt),
    titleText: said,
    mainText: said,
    streamUrl: url,
  };
}

/** Amazon asks for an item at the least, which takes ten seconds to say. */
function nothingToTell(now: Date): BriefingItem {
  const date = `${now.toISOString().slice(0, 10)}T00:00:00.000Z`;
  return {
    uid: `quiet-${date.slice(0, 10)}`,
    updateDate: amazonDate(date),
    titleText: 'No new stories',
    mainText:
      'There are no new stories from our newsroom at the moment. It has been a quiet week, and we are listening. As soon as there is something to tell, you will hear it here first.',
  };
}

/** Amazon reads dates in this form only. */
function amazonDate(instant: string): string {
  return instant.replace(/\.\d+Z$/, '.0Z');
}

/** Amazon wants no markup. A bare ampersand is read as the word it stands for. */
function plain(text: string): string {
  return text.replace(/[<>]/g, ' ').replaceAll(' & ', ' and ').replace(/\s+/g, ' ').trim() || '…';
}
