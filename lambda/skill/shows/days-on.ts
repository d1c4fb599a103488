import { addDays, wallTime } from '../../contract/london-day';
import type { Show } from '../../contract/shows';
import { allOf } from '../words/list';
import { weekday } from '../words/time';
import type { Words } from '../words/words';
import { dateOf } from './changes';

/** `usual` are days on which it would have been on: a bank holiday makes no show shorter. “on weekdays”, “from Monday to Thursday”, “on Tuesday and Friday”; null for what is on once a week, or at several times. */
export function daysOn<Out>(
  words: Words<Out>,
  shows: readonly Show[],
  usual: readonly string[],
  now: Date,
): Out | null {
  const today = wallTime(now).date;
  const isThisWeek = (date: string) => today <= date && date < addDays(today, 7);
  const thisWeek = shows.filter((show) => isThisWeek(dateOf(show)));
  const times = new Set(thisWeek.map(startOnTheClock));
  const days = new Set([...thisWeek.map(dateOf), ...usual].filter(isThisWeek));
  const dates = [...days].toSorted((a, b) => placeInWeek(a) - placeInWeek(b));
  const [first, last] = [dates[0], dates.at(-1)];
  if (!first || !last || dates.length < 2 || times.size > 1) return null;

  const places = dates.map(placeInWeek).join('');
  if (places === '0123456') return words('days.every');
  if (places === '01234') return words('days.weekdays');
  if (places === '56') return words('days.weekends');
  const isRun = dates.length > 2 && placeInWeek(last) - placeInWeek(first) === dates.length - 1;
  if (isRun) return words('days.run', { first: weekday(words, first), last: weekday(words, last) });
  return words('day.on', {
    day: allOf(
      words,
      dates.map((date) => weekday(words, date)),
    ),
  });
}

/** Monday is 0. */
const placeInWeek = (date: string) => (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;

function startOnTheClock({ startsAt }: Show): string {
  const { hour, minute } = wallTime(new Date(startsAt));
  return `${hour}:${minute}`;
}
