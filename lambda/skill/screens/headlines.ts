import type { Headline } from '../../contract/news';
import { categoryName } from '../news/categories';
import { age } from '../words/age';
import { atLineStart } from '../words/letters';
import { documentOf } from './look/document';
import { listOf } from './look/list';
import { nothing } from './look/nothing';
import { pressable, surface, type Wish } from './look/pressable';
import { size } from './look/sizes';
import { column, text } from './look/text';
import { type Component, type Scene, type Screen, undrawn } from './screen';

/** Those very ones again, not what is new since. */
export const backToHeadlines: Wish = ['LatestNewsIntent', { again: 'yes' }];

interface HeadlinesFacts {
  /** As many as can be asked for now: their numbers are their places in this list, counted from one. */
  headlines: readonly Headline[];
  /** How many came before them. */
  from: number;
  /** Where they are of one category. */
  category?: string | undefined;
}

export function headlinesScreen(scene: Scene, { headlines, from, category }: HeadlinesFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write } = scene;
  const section = category === undefined ? write('screens.news') : atLineStart(categoryName(write, category));
  return documentOf(scene, {
    name: 'headlines',
    section: from > 0 && category === undefined ? write('screens.moreNews') : section,
    ...(from > 0 ? { back: { label: write('screens.backToNews'), wish: backToHeadlines } } : {}),
    body: [headlines.length > 0 ? listOf('headlines', '${data.stories}', story) : nothing],
    focus: headlines.length > 0 ? 'story-1' : undefined,
    data: {
      nothing: headlines.length > 0 ? '' : write('screens.noNews'),
      stories: headlines.map((one, place) => factsOf(scene, one, place + 1)),
    },
  });
}

function factsOf({ write, now }: Scene, { id, title, publisher, publishedAt }: Headline, number: number) {
  const facts = { publisher: publisher.name, age: age(write, new Date(publishedAt), now) };
  return {
    number: String(number),
    title,
    style: title.length > 70 ? 'strong' : 'heading',
    byline: write('screens.byline', facts),
    label: write('screens.readStory', { number, title, ...facts }),
    // Its id opens the very story that was touched, however the list has changed since.
    wish: ['ReadStoryIntent', { number: String(number), story: id }],
  };
}

const story: Component = pressable({
  id: 'story-${data.number}',
  label: '${data.label}',
  wish: '${data.wish}',
  item: surface('panel', {
    type: 'Container',
    direction: "${round ? 'column' : 'row'}",
    alignItems: "${round ? 'stretch' : 'center'}",
    items: [
      text('eyebrow', '${data.number}', {
        fontSize: size('titleSize'),
        fontWeight: 300,
        lineHeight: 1,
        minWidth: size('titleSize'),
      }),
      column(
        [
          text("${round && data.style == 'strong' ? 'name' : data.style}", '${data.title}', { maxLines: 9 }),
          text('label', '${data.byline}', {
            // In the round a long headline alone fills the screen; a row must not be taller than its list.
            when: "${!round || data.style == 'heading'}",
            paddingTop: 4,
            maxLines: 3,
          }),
        ],
        { shrink: 1, grow: 1 },
      ),
    ],
    minHeight: size('rowHeight'),
    paddingLeft: size('padding'),
    paddingRight: size('padding'),
    paddingTop: size('smallGap'),
    paddingBottom: size('smallGap'),
  }),
});
