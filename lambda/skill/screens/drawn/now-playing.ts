import { inTheMiddle } from '../look/below-header';
import { colours } from '../look/colours';
import { picture } from '../look/drawing';
import { margins } from '../look/margins';
import { pressable, surface } from '../look/pressable';
import { size } from '../look/sizes';
import { column, row, text } from '../look/text';
import type { Component } from '../screen';

/* How a song is laid out: beside its cover, beneath it, or upon it in the round. */

/** The cover; beneath it a record of ours, in case it does not come. */
const cover = (side: string): Component[] => [
  picture('record', side, { accessibilityLabel: "${data.art ? '' : data.artLabel}" }),
  {
    type: 'Image',
    when: '${data.art}',
    source: '${data.art}',
    position: 'absolute',
    width: side,
    height: side,
    scale: 'best-fill',
    accessibilityLabel: '${data.artLabel}',
  },
];

const framedArt: Component = {
  type: 'Frame',
  width: size('artSize'),
  height: size('artSize'),
  borderRadius: size('corner'),
  item: column(cover(size('artSize'))),
};

const eyebrow = text('eyebrow', '${data.eyebrow}');
const title = (more: Component = {}) => text('${data.titleStyle}', '${data.title}', { maxLines: 5, ...more });
const second = (more: Component = {}) =>
  text('second', '${data.second}', { when: '${data.second}', paddingTop: size('smallGap'), maxLines: 3, ...more });

/** Where the song is from. */
const details = text('label', '${data.details}', {
  when: '${data.details}',
  paddingTop: size('smallGap'),
  maxLines: 2,
});

export const besideArt: Component = {
  type: 'Container',
  when: '${!round}',
  direction: "${upright ? 'column' : 'row'}",
  grow: 1,
  shrink: 1,
  ...margins,
  items: [
    framedArt,
    column(
      [
        column([eyebrow, title({ paddingTop: size('smallGap') }), second(), details], {
          grow: 1,
          justifyContent: 'center',
        }),
        show(),
        text('label', '${data.before}', { when: '${data.before}', paddingTop: size('gap'), maxLines: 2 }),
      ],
      {
        grow: 1,
        shrink: 1,
        paddingLeft: '${upright ? 0 : @wideGap}',
        paddingTop: '${upright ? @wideGap : 0}',
      },
    ),
  ],
};

function show(): Component {
  return pressable(
    {
      id: 'show',
      label: '${data.showLabel}',
      wish: ['WhosOnAirIntent', {}],
      item: surface(
        'panel',
        row(
          [
            picture('microphone', size('iconSize'), { ink: colours.sun }),
            column(
              [
                text('${data.showStyle}', '${data.show}', { maxLines: 3 }),
                text('label', '${data.until}', {
                  when: "${viewport.height >= (data.showStyle == 'strong' ? 560 : 700)}",
                }),
              ],
              {
                paddingLeft: size('gap'),
                shrink: 1,
              },
            ),
          ],
          {
            paddingLeft: size('padding'),
            paddingRight: size('padding'),
            paddingTop: size('smallGap'),
            paddingBottom: size('smallGap'),
          },
        ),
      ),
    },
    { when: '${data.show}', spacing: size('smallGap') },
  );
}

export const roundArt: Component = {
  type: 'Container',
  when: '${round}',
  position: 'absolute',
  items: [
    ...cover('100vw'),
    { type: 'Frame', position: 'absolute', width: '100vw', height: '100vh', backgroundColor: colours.shade },
  ],
};

export const inTheRound: Component = inTheMiddle([
  eyebrow,
  title({ textAlign: 'center' }),
  second({ textAlign: 'center' }),
  text('label', '${data.show}', {
    when: "${data.show && (data.titleStyle == 'title' || data.titleStyle == 'titleLong')}",
    paddingTop: size('gap'),
    maxLines: 2,
    textAlign: 'center',
  }),
]);
