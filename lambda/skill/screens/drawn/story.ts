import { choice } from '../look/pill';
import { size } from '../look/sizes';
import { column, row, text } from '../look/text';
import type { Component } from '../screen';

/* How a story is laid out: its title beside the text where the screen is wide, else above it. */

/** Two columns want a screen that is wide. */
const wide = '${viewport.width >= 1200 && !upright}';
const narrow = '${viewport.width < 1200 || upright}';

const title = (style: '${data.titleStyle}' | 'titleLongest'): Component[] => [
  text(style, '${data.title}'),
  text('label', '${data.byline}', { paddingTop: size('smallGap') }),
];

const part: Component = text('reading', '${data}', {
  id: 'part-${index}',
  speech: '${index == screen.properties.part ? screen.properties.said : null}',
  paddingTop: size('gap'),
});

const paragraphs: Component = column([part], { when: '${data.parts.length > 0}', data: '${data.parts}' });

const ends: Component[] = [
  column(
    [
      {
        type: 'Container',
        id: 'question',
        speech: '${data.asked}',
        item: choice({
          id: 'carry-on',
          label: '${data.carryOn}',
          words: '${data.question}',
          wish: ['AMAZON.YesIntent', {}],
          icon: 'play',
        }),
      },
    ],
    { when: '${data.question}', paddingTop: size('gap'), alignItems: 'start' },
  ),
  text('credit', '${data.credit}', { when: '${data.credit}', paddingTop: size('gap') }),
];

const words = (above: Component[], more: Component): Component => ({
  type: 'ScrollView',
  id: 'story',
  grow: 1,
  shrink: 1,
  height: 10, // and all that is left
  ...more,
  item: column(
    [
      ...above,
      text('body', '${data.nothing}', { when: '${data.nothing}', paddingTop: size('gap') }),
      paragraphs,
      ...ends,
    ],
    {
      paddingLeft: '${round ? 80 : @gutter}',
      paddingRight: '${round ? 80 : @gutter}',
      paddingBottom: size('foot'),
    },
  ),
});

export const aboveText: Component = words(title('${data.titleStyle}'), { when: narrow });

export const besideText: Component = row(
  [
    column(title('titleLongest'), { width: '38%', paddingLeft: size('gutter') }),
    words([], { height: '100%', width: 10 }),
  ],
  { when: wide, grow: 1, shrink: 1, height: 10, alignItems: 'start' },
);
