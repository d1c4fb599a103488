import type { Component } from '../screen';
import { picture } from './drawing';
import { pressable, surface, type Wish } from './pressable';
import { size } from './sizes';
import { column, row, text } from './text';

export interface Back {
  /** “Back to the headlines” */
  label: string;
  wish: Wish;
}

/** The clock goes on while the screen stands: APL counts the milliseconds since it was drawn. */
const clock = "${Time.format('h:mm', data.clock + elapsedTime)}";

/** On top of every screen: the station, what this is, the time; on a detail, the way back in place of the mark. */
export const header = (back: Back | undefined): Component[] => [
  row(
    [
      back ? backButton(back) : picture('mark', size('markSize')),
      text('name', '${data.station}', { paddingLeft: size('gap') }),
      text('label', '${data.section}', { paddingLeft: size('gap'), grow: 1, shrink: 1, maxLines: 1 }),
      text('name', clock),
    ],
    { when: '${!round}', height: size('headerHeight'), paddingLeft: size('gutter'), paddingRight: size('gutter') },
  ),
  column([back ? backButton(back) : text('label', clock), text('name', '${data.station}')], {
    when: '${round}',
    height: size('headerHeight'),
    alignItems: 'center',
    justifyContent: 'end',
  }),
];

const backButton = ({ label, wish }: Back): Component =>
  pressable({
    id: 'back',
    label,
    wish,
    item: surface('panel', picture('back', size('iconSize')), { borderRadius: 100 }),
  });
