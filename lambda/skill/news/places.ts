import type { Bookmark, HeadlineList, Reply, Turn } from '../turn';
import { headlines, headlinesAfter, headlinesBefore } from './headlines';
import { readStory } from './story';

/** “Next”, “more”, “yes, carry on”: from the listener’s place in the news to the one after it. */
export function goOn(turn: Turn, bookmark: Bookmark): Promise<Reply> {
  if (bookmark.about === 'headlines') return headlinesAfter(turn, listIn(bookmark));
  if (bookmark.about === 'next-story') return nextStory(turn, bookmark);
  const { id, part, list } = bookmark;
  return readStory(turn, { id, part: part + 1, list, back: turn.memory.asked?.about.about !== bookmark.about });
}

/** “Previous”: the part before, from the first one to the story before, from the first story to the headlines. */
export function goBack(turn: Turn, bookmark: Bookmark): Promise<Reply> {
  if (bookmark.about === 'headlines') return headlinesBefore(turn, listIn(bookmark));
  const { id, part, list } = bookmark;
  if (part > 0) return readStory(turn, { id, part: part - 1, list });
  const before = list?.ids[list.ids.indexOf(id) - 1];
  if (before !== undefined) return readStory(turn, { id: before, part: 0, list });
  return headlinesAgain(turn, list);
}

/** “Start again”: the story from its beginning, or the headlines. */
export const fromTheTop = (turn: Turn, bookmark: Bookmark): Promise<Reply> =>
  bookmark.about === 'headlines' ? headlinesAgain(turn, listIn(bookmark)) : readStory(turn, { ...bookmark, part: 0 });

/** “The next story”: the rest of this one is left out. */
export function nextStory(turn: Turn, bookmark: Bookmark): Promise<Reply> {
  const list = listIn(bookmark);
  if (list.ids.length === 0) return headlines(turn);
  const at = bookmark.about === 'headlines' ? 0 : list.ids.indexOf(bookmark.id) + 1;
  const id = list.ids[at];
  return id === undefined ? headlinesAfter(turn, list) : readStory(turn, { id, part: 0, list });
}

/** The headlines at a place: those just read, or those that its story was chosen from. */
export function listIn(bookmark: Bookmark): HeadlineList {
  if (bookmark.about !== 'headlines') return bookmark.list ?? { from: 0, ids: [], more: true };
  const { about, ...list } = bookmark;
  return list;
}

const headlinesAgain = (turn: Turn, { town, category }: Partial<HeadlineList> = {}) =>
  headlines(turn, { ...(town !== undefined && { town }), ...(category !== undefined && { category }) });
