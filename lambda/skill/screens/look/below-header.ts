import type { Component } from '../screen';
import { margins } from './margins';
import { column } from './text';

/** On a round screen: one thing above the other, in the middle of what the header leaves. */
export const inTheMiddle = (items: Component[]): Component =>
  column(items, { when: '${round}', grow: 1, shrink: 1, alignItems: 'center', justifyContent: 'center', ...margins });

/** Words and a picture: beside each other where the screen lies flat, else one above the other. */
export const wordsAndPicture = (items: Component[]): Component => ({
  type: 'Container',
  direction: "${round || upright ? 'column' : 'row'}",
  alignItems: 'center',
  justifyContent: 'center',
  grow: 1,
  shrink: 1,
  ...margins,
  items,
});
