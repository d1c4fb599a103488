import { picture } from '../look/drawing';
import { pressable, surface } from '../look/pressable';
import { size } from '../look/sizes';
import { column, row, text } from '../look/text';
import type { Component } from '../screen';

/* How the towns are laid out: as tiles, or as rows in the round. */

const sky = picture('${data.sky}', size('tileSkySize'));

const town = (item: Component, more: Component = {}): Component =>
  pressable(
    {
      id: '${data.id}',
      label: '${data.label}',
      wish: '${data.wish}',
      item: surface('panel', item, { height: '100%' }),
    },
    { height: '100%', ...more },
  );

const temperatures = column([
  text('titleLong', '${data.main}', { fontWeight: 400 }),
  text('label', '${data.low}', { when: '${data.low}' }),
]);

const tile: Component = town(
  column(
    [
      text('${data.nameStyle}', '${data.name}', { maxLines: 2 }),
      row([sky, row([temperatures], { paddingLeft: size('gap') })]),
      text('label', '${data.condition}', { when: '${viewport.height >= (data.roomFor)}', maxLines: 2 }),
    ],
    {
      height: '100%',
      paddingLeft: size('gap'),
      paddingRight: size('gap'),
      justifyContent: 'spaceAround',
    },
  ),
);

/** Three to a row, two where the screen is upright; more than six scroll. */
export const tiles: Component = {
  type: 'ScrollView',
  id: 'tiles',
  when: '${!round}',
  grow: 1,
  shrink: 1,
  height: 10, // and all that is left
  paddingLeft: '${@gutter - @smallGap}',
  paddingRight: '${@gutter - @smallGap}',
  item: row(
    [
      {
        type: 'Container',
        width: "${upright ? '50%' : '33.3%'}",
        height: size('tileHeight'),
        paddingLeft: size('smallGap'),
        paddingRight: size('smallGap'),
        paddingTop: size('smallGap'),
        paddingBottom: size('smallGap'),
        item: tile,
      },
    ],
    { data: '${data.towns}', width: '100%', wrap: 'wrap' },
  ),
};

export const townRow: Component = town(
  row(
    [
      text("${data.nameStyle == 'heading' ? 'heading' : 'name'}", '${data.name}', { grow: 1, shrink: 1, maxLines: 2 }),
      picture('${data.sky}', size('smallSkySize')),
      text('heading', '${data.main}', { paddingLeft: size('smallGap') }),
    ],
    { height: '100%', paddingLeft: size('padding'), paddingRight: size('padding') },
  ),
  { height: 88 },
);

export const creditLine: Component = text('credit', '${data.credit}', {
  when: '${!round && data.credit}',
  paddingLeft: size('gutter'),
  paddingRight: size('gutter'),
  paddingTop: size('smallGap'),
  paddingBottom: size('gap'),
  maxLines: 2,
});
