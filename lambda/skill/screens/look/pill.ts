import type { Component } from '../screen';
import { colours } from './colours';
import { picture } from './drawing';
import { pressable, surface, type Wish } from './pressable';
import { size } from './sizes';
import { row, text } from './text';

interface Pill {
  id: string;
  label: string;
  words: string;
  wish: Wish | string;
  icon: string;
}

const pill = (
  ground: 'panel' | 'pillGround',
  words: Component,
  ink: string,
  { id, label, wish, icon }: Pill,
  more: Component,
) =>
  pressable(
    {
      id,
      label,
      wish,
      item: surface(
        ground,
        row([picture(icon, size('iconSize'), { ink }), words], {
          width: ground === 'panel' ? '100%' : 'auto',
          minHeight: size('pillHeight'),
          paddingLeft: size('gap'),
          paddingRight: size('padding'),
        }),
        { borderRadius: 100 },
      ),
    },
    more,
  );

/** The one thing to do on a screen. */
export const callToAction = (facts: Pill, more: Component = {}): Component =>
  pill(
    'pillGround',
    text('pill', facts.words, { paddingLeft: size('smallGap'), maxLines: 1 }),
    colours.ink,
    facts,
    more,
  );

/** What else can be done. */
export const choice = (facts: Pill, more: Component = {}): Component =>
  pill('panel', text('body', facts.words, { paddingLeft: size('gap'), shrink: 1 }), colours.sun, facts, more);
