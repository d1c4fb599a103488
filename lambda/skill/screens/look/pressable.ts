import type { Component } from '../screen';
import { colours } from './colours';
import { size } from './sizes';

/** An intent as a touch sends it, with what would have filled its slots. */
export type Wish = readonly [intent: string, slots: Record<string, string>];

interface Pressable {
  id: string;
  /** As it is read aloud by a screen reader. */
  label: string;
  /** A wish, or the expression for one where data carry it. */
  wish: Wish | string;
  item: Component;
}

/** Something to touch, or to press with the remote: it asks the skill what a sentence would ask. */
export const pressable = ({ id, label, wish, item }: Pressable, more: Component = {}): Component => ({
  type: 'TouchWrapper',
  id,
  accessibilityLabel: label,
  role: 'button', // newer devices say so after the label
  onPress: [{ type: 'SendEvent', arguments: wish }],
  ...more,
  item,
});

/** The ground of what can be touched: it lights up under a finger, and is framed in the sun when a remote is on it. */
export const surfaceStyles = {
  panel: [
    { backgroundColor: colours.panel, borderColor: colours.clear, borderWidth: size('focusWidth') },
    { when: '${state.pressed}', backgroundColor: colours.panelLit },
    { when: '${state.focused}', backgroundColor: colours.panelLit, borderColor: colours.sun },
  ],
  pillGround: [
    { backgroundColor: colours.sun, borderColor: colours.clear, borderWidth: size('focusWidth') },
    { when: '${state.pressed}', backgroundColor: colours.dune },
    { when: '${state.focused}', borderColor: colours.sand },
  ],
};

export const surface = (style: keyof typeof surfaceStyles, item: Component, more: Component = {}): Component => ({
  type: 'Frame',
  style,
  inheritParentState: true,
  borderRadius: size('corner'),
  ...more,
  // A frame does not stretch what it holds.
  item: { width: '100%', ...item },
});
