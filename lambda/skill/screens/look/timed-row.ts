import type { Component } from '../screen';
import { colours } from './colours';
import { size } from './sizes';
import { column, text } from './text';

/** A row of a list whose data has a `time`, with texts beside it. Where `lit` is true, it stands in the sun’s light. */
export const timedRow = (lit: string, texts: Component[], more: Component = {}): Component => ({
  type: 'Frame',
  borderRadius: size('corner'),
  backgroundColor: `\${${lit} ? '${colours.panelLit}' : '${colours.clear}'}`,
  item: {
    type: 'Container',
    width: '100%',
    direction: "${round ? 'column' : 'row'}",
    alignItems: "${round ? 'stretch' : 'center'}",
    minHeight: size('pillHeight'),
    paddingLeft: size('padding'),
    paddingRight: size('padding'),
    paddingTop: size('smallGap'),
    paddingBottom: size('smallGap'),
    items: [
      text(`\${${lit} ? 'eyebrow' : 'label'}`, '${data.time}', { width: size('skySize') }),
      column(texts, { grow: 1, shrink: 1 }),
    ],
  },
  ...more,
});
