import type { ShowRule } from './schedule-rules';

/** What fits on a screen and in a breath. Beyond it, somebody typed a description into the wrong field. */
const longestTitle = 120;

/**
 * A show as a feed prints it: “Paddy @ Breakfast” and “Breakfast with Paddy” say who presents, other titles are all there is.
 * A presenter has a capital letter: “Coffee with friends” is a title.
 */
export function showTitled(printed: string): ShowRule {
  const title = printed.slice(0, longestTitle).trimEnd();
  const [, who, where] = /^(\S.*?)\s+@\s+(\S.*)$/.exec(title) ?? [];
  if (who && where) return { show: title, name: where, presenter: who };

  const [, name, presenter] = /^(\S.*?)\s+with\s+(\p{Lu}.*)$/u.exec(title) ?? [];
  return name && presenter ? { show: title, name, presenter } : { show: title };
}
