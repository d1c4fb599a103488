import type { Component } from '../screen';
import { margins } from './margins';
import { size } from './sizes';

/** Rows that scroll; in the round they keep to the middle, where they are whole. */
export const listOf = (id: string, data: string, item: Component, when = '${true}'): Component => ({
  type: 'Sequence',
  when,
  id,
  data,
  grow: 1,
  shrink: 1,
  height: 10, // and all that is left: without a height of its own it would be as long as its rows
  ...margins,
  item: { ...item, spacing: size('gap') },
});
