import type { Story } from '../../contract/news';
import { age } from '../words/age';
import { aboveText, besideText } from './drawn/story';
import { documentOf } from './look/document';
import { titleStyle } from './look/text-styles';
import { paragraphsApart } from './paragraphs';
import type { Component, Scene, Screen } from './screen';

interface StoryFacts {
  story: Story;
  /** The whole text, in the parts in which it is read. */
  parts: readonly string[];
  /** The part that is read now, counted from 0. */
  part: number;
  /** “Shall I carry on?”, where that is asked after it. */
  question: string | null;
}

/**
 * The story to read along. With its commands the device itself reads the part aloud, line by line in the sun’s colour, and then
 * asks the question: so neither belongs in the response’s own speech. Without them the screen is one to scroll by hand.
 */
export function storyScreen(scene: Scene, { story, parts, part, question }: StoryFacts): Screen {
  const { write, now } = scene;
  const { title, publisher, publishedAt, paragraphs } = story;
  const said = parts[part] ?? '';
  const screen = documentOf(scene, {
    name: 'story',
    section: write('screens.news'),
    back: { label: write('screens.backToNews'), wish: ['LatestNewsIntent', {}] },
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
      said,
      question: question ?? '',
      asked: question ?? '',
      carryOn: write('screens.carryOn'),
    },
    transformers: [
      { transformer: 'textToSpeech', inputPath: 'said' },
      ...(question ? [{ transformer: 'textToSpeech', inputPath: 'asked' }] : []),
    ],
  });
  return { ...screen, ...(said ? { commands: [readAloud(part, question !== null)] } : {}) };
}

const readAloud = (part: number, asks: boolean): Component => ({
  type: 'Sequential',
  commands: [
    { type: 'SpeakItem', componentId: `part-${part}`, highlightMode: 'line', align: 'center' },
    ...(asks ? [{ type: 'SpeakItem', componentId: 'question', align: 'visible' }] : []),
  ],
});
