import { wallTime } from '../../contract/london-day';
import type { Show } from '../../contract/shows';
import { showName } from '../on-air';
import type { Turn } from '../turn';
import { allOf } from '../words/list';
import type { Speech } from '../words/speech';
import { dayInSentence } from '../words/when';
import type { Words } from '../words/words';

export const dateOf = ({ startsAt }: Show): string => wallTime(new Date(startsAt)).date;

/** Presenters whose place somebody else takes, and who are not on at any other time of that day. */
export function presentersAway(show: Show, shows: readonly Show[]): string[] {
  if (show.change?.kind !== 'cover' || show.presenter === null) return [];
  const on = shows.filter((other) => dateOf(other) === dateOf(show)).map(({ presenter }) => presenter);
  const missing = show.change.insteadOf.flatMap(({ presenter }) => presenter ?? []);
  return [...new Set(missing)].filter((presenter) => ![...on, show.presenter].includes(presenter));
}

interface Told {
  before: Speech[];
  after: Speech[];
}

/** Why it is not what is on every week, around a sentence about one show. `shows` are those of its whole day, null if they cannot be had. */
export function changeTold({ t, now }: Turn, show: Show, shows: readonly Show[] | null): Told {
  if (!show.change) return { before: [], after: [] };
  if (show.change.kind === 'bank-holiday') return { before: [], after: [t('change.thatsBankHoliday')] };
  const away = shows ? presentersAway(show, shows) : [];
  return away.length > 0
    ? { before: [awaySentence(t, away, dayInSentence(t, dateOf(show), now))], after: [] }
    : { before: [], after: [t('change.thatsInstead', { usual: usualNames(t, show) })] };
}

/** The same around a list of a day’s shows. */
export function changesTold({ t, now }: Turn, listed: readonly Show[], shows: readonly Show[]): Told {
  const [first] = listed.filter(({ change }) => change);
  if (!first) return { before: [], after: [] };
  const when = dayInSentence(t, dateOf(first), now);
  const covers = listed.filter(({ change }) => change?.kind === 'cover');
  const away = [...new Set(covers.flatMap((show) => presentersAway(show, shows)))];
  const others = covers.filter((show) => presentersAway(show, shows).length === 0);
  return {
    before: listed.some(({ change }) => change?.kind === 'bank-holiday') ? [t('change.bankHoliday', { when })] : [],
    after: [
      ...(away.length > 0 ? [awaySentence(t, away, when)] : []),
      ...others.map((show) => t('change.instead', { show: showName(t, show), usual: usualNames(t, show) })),
    ],
  };
}

export const awaySentence = (t: Words<Speech>, presenters: readonly string[], when: Speech): Speech =>
  t('change.away', { count: presenters.length, presenters: allOf(t, presenters), when });

/** “Breakfast with Paddy and Mid-mornings” */
const usualNames = <Out>(words: Words<Out>, { change }: Show): string | Out =>
  allOf(
    words,
    (change?.insteadOf ?? []).map((usual) => showName(words, usual)),
  );

/** For a card or a screen; empty for what is on every week. */
export function changeWritten({ write }: Pick<Turn, 'write'>, show: Show): string {
  if (!show.change) return '';
  return show.change.kind === 'bank-holiday'
    ? write('screens.bankHoliday')
    : write('screens.insteadOf', { usual: usualNames(write, show) });
}
