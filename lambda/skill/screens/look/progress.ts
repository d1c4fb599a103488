import type { Component } from '../screen';
import { colours } from './colours';
import { size } from './sizes';

/** How much of a show is over, 0 to 1; it moves on while the screen stands. */
const done = 'Math.min(1, (data.into + elapsedTime) / data.length)';

/** A line that fills from the left. Needs `data.into` and `data.length`, in ms. */
export const progressLine = (more: Component = {}): Component => ({
  type: 'Frame',
  height: size('progressHeight'),
  borderRadius: 8,
  backgroundColor: colours.line,
  ...more,
  item: {
    type: 'Frame',
    id: 'progress',
    width: '100%',
    height: '100%',
    borderRadius: 8,
    backgroundColor: colours.sun,
    transform: [{ translateX: `\${100 * (${done} - 1)}%` }],
  },
});

export const progressOf = ({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: Date) => ({
  into: Math.max(0, now.getTime() - Date.parse(startsAt)),
  length: Date.parse(endsAt) - Date.parse(startsAt),
});
