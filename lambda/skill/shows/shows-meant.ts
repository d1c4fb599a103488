import type { Show } from '../../contract/shows';

interface Named {
  name: string;
  presenter: string | null;
  title?: string;
}

export interface Meant {
  /** In order of time. */
  on: Show[];
  /** What is on instead of a show that was meant. */
  instead: Show[];
}

/** The shows that a listener means by the name of a show, of a presenter, or by parts of either. The best fit wins. */
export function showsMeant(shows: readonly Show[], said: string): Meant {
  const usual = ({ change }: Show): Named[] => change?.insteadOf ?? [];
  const best = Math.max(0, ...shows.flatMap((show) => [show, ...usual(show)].map((one) => likeness(said, one))));
  if (best === 0) return { on: [], instead: [] };
  const isMeant = (one: Named) => likeness(said, one) === best;
  return {
    on: shows.filter(isMeant),
    instead: shows.filter((show) => !isMeant(show) && usual(show).some(isMeant)),
  };
}

/** Whether a name stands for this show or who presents it. */
export const isMeantBy = (said: string, one: Named): boolean => likeness(said, one) > 0;

/** How well words fit a show: 3 when they name it or its presenter, 2 when all of them are part of that, 1 when they hold all of its name. */
function likeness(said: string, { name, title = name, presenter }: Named): number {
  const heard = wordsOf(said);
  if (heard.length === 0) return 0;
  const names = [name, title, ...(presenter ? [presenter] : [])].map(wordsOf);
  if (names.some((words) => words.join(' ') === heard.join(' '))) return 3;
  const parts = new Set(names.flat());
  if (heard.every((word) => parts.has(word))) return 2;
  const whole = wordsOf(name);
  return whole.length > 0 && whole.every((word) => heard.includes(word)) ? 1 : 0;
}

/** What tells no show from another: “the breakfast show” is Breakfast. */
const empty = new Set(['the', 'a', 'an', 'show', 'shows', 'programme', 'program', 'with', 'and', 'on', 'of']);

function wordsOf(text: string): string[] {
  const words = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s?(?!\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .split(' ');
  const telling = words.filter((word) => word !== '' && !empty.has(word));
  return telling.length > 0 ? telling : words.filter((word) => word !== '');
}
