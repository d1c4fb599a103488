import { pressable } from '../look/pressable';
import { size } from '../look/sizes';
import { text } from '../look/text';
import type { Component } from '../screen';

/** A weather warning below the header, in its colour; touched, it tells them all. */
export const warningBanner: Component = {
  type: 'Container',
  paddingLeft: size('gutter'),
  paddingRight: size('gutter'),
  paddingBottom: size('smallGap'),
  item: pressable({
    id: 'warning',
    label: '${data.warning.label}',
    wish: ['WeatherWarningsIntent', {}],
    item: {
      type: 'Frame',
      backgroundColor: '${data.warning.colour}',
      borderRadius: size('corner'),
      borderWidth: size('focusWidth'),
      borderColor: '${data.warning.colour}',
      item: text('warning', '${data.warning.words}', {
        paddingLeft: size('gap'),
        paddingRight: size('gap'),
        paddingTop: 4,
        paddingBottom: 4,
        maxLines: '${round ? 4 : 2}',
        textAlign: "${round ? 'center' : 'left'}",
      }),
    },
  }),
};
