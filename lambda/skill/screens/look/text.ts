import type { Component } from '../screen';
import type { TextStyle } from './text-styles';

/** Words on the screen. A style may be an expression, where data choose it. */
export const text = (style: TextStyle | `\${${string}}`, words: string, more: Component = {}): Component => ({
  type: 'Text',
  style,
  text: words,
  ...more,
});

export const row = (items: Component[], more: Component = {}): Component => ({
  type: 'Container',
  direction: 'row',
  alignItems: 'center',
  ...more,
  items,
});

export const column = (items: Component[], more: Component = {}): Component => ({ type: 'Container', ...more, items });
