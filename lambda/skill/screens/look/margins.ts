import { size } from './sizes';

/** What stands below the header keeps this distance from the edges. */
export const margins = { paddingLeft: size('gutter'), paddingRight: size('gutter'), paddingBottom: size('foot') };
