import type { Story } from '../../contract/news';
import { age } from '../words/age';
import { aboveText, besideText } from './drawn/story';
import { backToHeadlines } from './headlines';
import { documentOf } from './look/document';
import { titleStyle } from './look/text-styles';
import { paragraphsApart } from './paragraphs';
import { type Component, type Scene, type Screen, undrawn } from './screen';

/** As much text as fits an answer beside its card, in characters; very few stories are longer. */
const screenful = 6_000;

interface StoryFacts {
  story: Story;
  /** The whole text, in the parts in which it is read. */
  parts: readonly string[];
  /** The part that is read now, counted from 0. */
  part: number;
  /** What is asked after it, “Shall I carry on?”, and what a touch on it does. */
  next: { question: string; label: string } | null;
}

/**
 * The story to read along. With its commands the device itself reads the part aloud, line by line in the sun’s colour, and then
 * asks the question: so neither belongs in the response’s own speech. Without them the screen is one to scroll by hand.
 */
export function storyScreen(scene: Scene, { story, parts: all, part: place, next }: StoryFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, now } = scene;
  const { title, publisher, publishedAt, paragraphs } = story;
  const { parts, part } = within(screenful, all, place);
  const said = parts[part] ?? '';
  const screen = documentOf(scene, {
    name: 'story',
    section: write('screens.news'),
    back: { label: write('screens.backToNews'), wish: backToHeadlines },
    body: [besideText, aboveText],
    focus: 'story',
    data: {
      title,
      titleStyle: titleStyle(title),
      byline: write('screens.byline', { publisher: publisher.name, age: age(write, new Date(publishedAt), now) }),
      credit: publisher.credit ?? '',
      parts: parts.map((one) => paragraphsApart(one, paragraphs)),
      part,
      nothing: parts.length > 0 ? '' : write('news.onlySummary'),
      said: `<speak>${scene.aloud(said).ssml}</speak>`,
      question: next?.question ?? '',
      asked: next?.question ?? '',
      carryOn: next?.label ?? '',
    },
    transformers: [
      { transformer: 'ssmlToSpeech', inputPath: 'said' },
      ...(next ? [{ transformer: 'textToSpeech', inputPath: 'asked' }] : []),
    ],
  });
  return { ...screen, ...(said ? { commands: [readAloud(part, next !== null)] } : {}) };
}

const readAloud = (part: number, asks: boolean): Component => ({
  type: 'Sequential',
  commands: [
    { type: 'SpeakItem', componentId: `part-${part}`, highlightMode: 'line', align: 'center' },
    ...(asks ? [{ type: 'SpeakItem', componentId: 'question', align: 'visible' }] : []),
  ],
});

/** The parts around the one that is read, as many as there is room for: what comes next before what is over. */
function within(room: number, all: readonly string[], place: number): { parts: string[]; part: number } {
  let left = room;
  const fits = (part: string) => {
    left -= part.length;
    return left >= 0;
  };
  const [first = '', ...after] = all.slice(place);
  left -= first.length;
  const end = after.findIndex((part) => !fits(part));
  const before = all.slice(0, place).toReversed();
  const start = before.findIndex((part) => !fits(part));
  const earlier = (start < 0 ? before : before.slice(0, start)).toReversed();
  const kept = all.length > place ? [first, ...(end < 0 ? after : after.slice(0, end))] : [];
  return { parts: [...earlier, ...kept], part: earlier.length };
}
