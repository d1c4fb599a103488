import type { Component } from '../screen';
import { picture } from './drawing';
import { margins } from './margins';
import { size } from './sizes';
import { column, text } from './text';

/** A list with nothing in it: the station’s own picture, and words that say so. */
export const nothing: Component = column(
  [
    picture('sunrise', size('skySize')),
    text('heading', '${data.nothing}', { textAlign: 'center', paddingTop: size('gap'), maxLines: 3 }),
  ],
  {
    grow: 1,
    shrink: 1,
    alignItems: 'center',
    justifyContent: 'center',
    ...margins,
  },
);
