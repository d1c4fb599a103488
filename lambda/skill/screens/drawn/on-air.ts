import { inTheMiddle } from '../look/below-header';
import { picture } from '../look/drawing';
import { margins } from '../look/margins';
import { callToAction } from '../look/pill';
import { surface } from '../look/pressable';
import { progressLine } from '../look/progress';
import { size } from '../look/sizes';
import { column, row, text } from '../look/text';
import type { Component } from '../screen';

/* How the show on air is laid out: wide or upright, and in the round. */

const eyebrow = text('eyebrow', '${data.eyebrow}', { when: '${data.eyebrow}' });
const title = (more: Component = {}) => text('${data.titleStyle}', '${data.title}', { maxLines: 4, ...more });

const times = (more: Component = {}): Component =>
  column(
    [
      progressLine(),
      row([text('second', '${data.from}'), text('second', '${data.until}')], {
        justifyContent: 'spaceBetween',
        paddingTop: size('smallGap'),
      }),
    ],
    { when: '${data.until}', paddingTop: size('gap'), ...more },
  );

const phone: Component = row([picture('phone', size('iconSize')), text('name', '${data.phone}', { paddingLeft: 4 })], {
  when: '${data.phone}',
  accessibilityLabel: '${data.phoneLabel}',
  shrink: 1,
  paddingLeft: '${data.listen ? @gap : 0}',
});

const listen = callToAction(
  {
    id: 'listen',
    label: '${data.listenLabel}',
    words: '${data.listen}',
    wish: ['PlayStationIntent', {}],
    icon: 'play',
  },
  { when: '${data.listen}' },
);

const now: Component = column(
  [
    column(
      [
        eyebrow,
        title({ paddingTop: size('smallGap') }),
        text('label', '${data.description}', {
          when: '${data.description && viewport.height >= data.roomFor}',
          paddingTop: size('gap'),
          maxLines: 5,
        }),
        times(),
      ],
      { grow: 1, shrink: 1, justifyContent: 'center' },
    ),
    row([listen, phone], { paddingTop: size('gap') }),
  ],
  { grow: 1, shrink: 1 },
);

/** Beside what is on, or beneath it: what is coming. */
export const comingUp: Component = surface(
  'panel',
  column(
    [
      text('eyebrow', '${data.next}'),
      column(
        [
          column(
            [text('label', '${data.time}'), text('${screen.properties.nextStyle}', '${data.title}', { maxLines: 4 })],
            {
              // A small screen has room for two.
              when: '${index < 2 || viewport.height >= 560}',
              paddingTop: size('gap'),
            },
          ),
        ],
        { data: '${data.shows}', shrink: 1 },
      ),
    ],
    {
      paddingLeft: size('padding'),
      paddingRight: size('padding'),
      paddingTop: size('padding'),
      paddingBottom: size('padding'),
    },
  ),
  { width: "${upright ? '100%' : '36%'}" },
);

export const nothingComing = picture('sunrise', size('artSize'));

export const onScreen = (beside: Component | null): Component => ({
  type: 'Container',
  when: '${!round}',
  direction: "${upright ? 'column' : 'row'}",
  grow: 1,
  shrink: 1,
  ...margins,
  items: [now, ...(beside ? [{ type: 'Frame', width: size('wideGap'), height: size('wideGap') }, beside] : [])],
});

export const inTheRound: Component = inTheMiddle([
  eyebrow,
  title({ textAlign: 'center' }),
  times({ width: '100%' }),
  text('label', '${data.next}: ${data.shows[0].title}', {
    when: '${data.shows.length > 0 && data.roomFor < 1000}',
    paddingTop: size('smallGap'),
    maxLines: 3,
    textAlign: 'center',
  }),
]);
