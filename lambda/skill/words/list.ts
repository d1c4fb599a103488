import type { Words } from './words';

/** “Filey”, “Filey or Whitby”, “Scarborough, Filey or Whitby”; empty for none. */
export const oneOf = <Out>(words: Words<Out>, names: readonly (string | Out)[]) => list(words, names, 'list.or');

/** “Filey”, “Filey and Whitby”, “Scarborough, Filey and Whitby”; empty for none. */
export const allOf = <Out>(words: Words<Out>, names: readonly (string | Out)[]) => list(words, names, 'list.and');

function list<Out>(
  words: Words<Out>,
  [first = '', ...others]: readonly (string | Out)[],
  last: 'list.or' | 'list.and',
): string | Out {
  if (others.length === 0) return first;
  return words(others.length === 1 ? last : 'list.comma', { first, rest: list(words, others, last) });
}
