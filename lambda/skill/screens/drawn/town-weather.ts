import { picture } from '../look/drawing';
import { pressable, surface } from '../look/pressable';
import { size } from '../look/sizes';
import { column, row, text } from '../look/text';
import type { Component } from '../screen';

/* How one town’s weather is laid out: wide or upright, and in the round. */

const sky = (side: string) =>
  picture('${data.sky}', side, { when: '${data.sky}', accessibilityLabel: '${data.condition}' });
const fact = (icon: string, words: string, label: string, more: Component = {}) =>
  row([picture(icon, size('labelSize'), more), text('label', words, { paddingLeft: 4 })], {
    when: words,
    accessibilityLabel: label,
    paddingRight: size('gap'),
  });

const today: Component = {
  type: 'Container',
  direction: "${upright ? 'column' : 'row'}",
  alignItems: 'center',
  justifyContent: 'center',
  grow: 1,
  items: [
    row([sky(size('skySize')), text('hero', '${data.main}', { paddingLeft: size('gap') })]),
    column(
      [
        text('eyebrow', '${data.day}'),
        text('${data.townStyle}', '${data.town}', { maxLines: 2 }),
        text('body', '${data.condition}', { maxLines: 2 }),
        row(
          [
            text('label', '${data.lowest}', { when: '${data.lowest}', paddingRight: size('gap') }),
            fact('drop', '${data.rain}', '${data.rainLabel}'),
            fact('windArrow', '${data.wind}', '${data.windLabel}', { turned: '${data.turned}' }),
          ],
          { paddingTop: size('smallGap'), wrap: 'wrap' },
        ),
      ],
      {
        paddingLeft: '${upright ? 0 : @wideGap}',
        shrink: 1,
        grow: '${upright ? 0 : 1}',
        alignItems: "${upright ? 'center' : 'start'}",
      },
    ),
  ],
};

const day = (item: Component, more: Component): Component =>
  pressable(
    { id: 'day-${index + 1}', label: '${data.label}', wish: '${data.wish}', item: surface('panel', item) },
    more,
  );

const temperatures = row([
  text('name', '${data.main}'),
  text('label', '${data.low}', { when: '${data.low}', paddingLeft: size('smallGap') }),
]);

/** Room for a warning comes from here. */
const stripSky = picture('${data.sky}', size('smallSkySize'), { when: '${!screen.properties.warning}' });

/** The days to come, side by side. */
const strip: Component = row(
  [
    day(
      column([text('label', '${data.short}'), stripSky, temperatures], {
        height: '${screen.properties.warning ? @stripHeight * 0.6 : @stripHeight}',
        alignItems: 'center',
        justifyContent: 'center',
      }),
      { grow: 1, shrink: 1, width: 10 },
    ),
  ].map((one) => ({ ...one, spacing: size('gap') })),
  { when: '${!upright && data.days.length > 0}', data: '${data.days}' },
);

/** The days to come, one under the other. */
const dayRow: Component = day(
  row(
    [
      text('body', '${round ? data.short : data.name}', { grow: 1, shrink: 1 }),
      picture('${data.sky}', size('smallSkySize')),
      text('heading', '${data.main}', { paddingLeft: size('gap') }),
      text('label', '${data.low}', { when: '${data.low}', paddingLeft: size('smallGap') }),
    ],
    { height: '${round ? 84 : 124}', paddingLeft: size('padding'), paddingRight: size('padding') },
  ),
  { spacing: size('smallGap') },
);

const credit = text('credit', '${data.credit}', { when: '${data.credit}', paddingTop: size('smallGap'), maxLines: 6 });

export const onScreen: Component = column(
  [today, strip, column([dayRow], { when: '${upright && data.days.length > 0}', data: '${data.days}' }), credit],
  {
    when: '${!round}',
    grow: 1,
    shrink: 1,
    paddingLeft: size('gutter'),
    paddingRight: size('gutter'),
    paddingBottom: '${data.credit ? @gap : @foot}',
  },
);

/** Today fills the circle; the days to come lie below it. */
export const inTheRound: Component = {
  type: 'ScrollView',
  id: 'forecast',
  when: '${round}',
  grow: 1,
  shrink: 1,
  height: 10, // and all that is left
  item: column(
    [
      column(
        [
          row([sky(size('skySize')), text('hero', '${data.main}')]),
          text('heading', '${data.town}', { textAlign: 'center' }),
          text('eyebrow', '${data.day}'),
          text('body', '${data.condition}', { textAlign: 'center', maxLines: 2 }),
        ],
        { alignItems: 'center', paddingBottom: size('gap') },
      ),
      column([dayRow], { when: '${data.days.length > 0}', data: '${data.days}' }),
      credit,
    ],
    { paddingLeft: size('gutter'), paddingRight: size('gutter'), paddingBottom: size('gap') },
  ),
};
