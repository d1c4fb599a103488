import type { Turn } from '../turn';
import { allOf } from '../words/list';
import type { Speech } from '../words/speech';
import type { Outlook } from './outlook';
import type { Period } from './period';
import { whenOf } from './when';

/** A question about the weather, with what is known: one outlook for each town and day of it. */
export interface Question {
  turn: Turn;
  place: 'town' | 'coast';
  period: Period;
  /** Whether the listener named a time; without one it is today. */
  timeSaid: boolean;
  outlooks: Outlook[];
}

/** The answer to one kind of question; null where the facts do not say. */
export type Saying = (question: Question) => Speech | null;

/** Where and when some of the outlooks are: “in Filey and Whitby”, “along the coast”; “on Saturday and Sunday”. */
export function whereAndWhen({ turn: { t, now }, place, period, outlooks: all }: Question, outlooks = all) {
  const towns = [...new Set(outlooks.map(({ town }) => town))];
  const isEverywhere = place === 'coast' && all.every(({ town }) => towns.includes(town));
  return {
    where: isEverywhere ? t('weather.whereCoast') : t('weather.whereTown', { town: allOf(t, towns) }),
    when: whenOf(t, outlooks, period, now),
  };
}

/** Those of the outlooks that decide the answer: the first verdict in the order that any of them gets. */
export function decisive<Verdict>(
  { outlooks }: Question,
  judge: (outlook: Outlook) => Verdict,
  order: readonly Verdict[],
): { verdict: Verdict; outlooks: Outlook[] } | null {
  for (const verdict of order) {
    const found = outlooks.filter((outlook) => judge(outlook) === verdict);
    if (found.length > 0) return { verdict, outlooks: found };
  }
  return null;
}

export const most = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((greatest, one) => (one !== null && (greatest === null || one > greatest) ? one : greatest), null);

export const least = (numbers: readonly (number | null)[]): number | null =>
  numbers.reduce((smallest, one) => (one !== null && (smallest === null || one < smallest) ? one : smallest), null);
