import { wallTime } from '../../contract/london-day';
import type { Day } from '../../contract/weather';
import { allOf } from '../words/list';
import { moment } from '../words/moment';
import { dayName } from '../words/time';
import { dayInSentence } from '../words/when';
import type { Words } from '../words/words';
import type { Outlook } from './outlook';
import type { Part, Period } from './period';

/** “today”, “tomorrow”, “on Friday”; “tonight” once the day’s high is behind us. */
function when<Out>(words: Words<Out>, { date, high, low }: Day, now: Date): Out {
  const isTonight = date === wallTime(now).date && high === null && low !== null;
  return isTonight ? words('weather.tonight') : dayInSentence(words, date, now);
}

/** “this afternoon”, “tomorrow evening”, “on Friday night” */
export function partOfDay<Out>(words: Words<Out>, date: string, part: Part, now: Date): Out {
  if (date === wallTime(now).date) return words(today[part]);
  return words(another[part], { day: dayInSentence(words, date, now) });
}

const today = {
  morning: 'weather.thisMorning',
  afternoon: 'weather.thisAfternoon',
  evening: 'weather.thisEvening',
  night: 'weather.tonight',
} as const;

const another = {
  morning: 'weather.dayMorning',
  afternoon: 'weather.dayAfternoon',
  evening: 'weather.dayEvening',
  night: 'weather.dayNight',
} as const;

/** The time that these outlooks are for, within a sentence: “on Saturday and Sunday”, “at six o’clock”, “from today to Sunday”. */
export function whenOf<Out>(words: Words<Out>, outlooks: readonly Outlook[], period: Period, now: Date): Out | string {
  const [first] = outlooks;
  if (!first) return '';
  if (period.kind === 'part') return partOfDay(words, period.date, period.part, now);
  const at = first.hours[0]?.at;
  if (period.kind === 'hour' && at) return words('weather.at', { time: moment(words, new Date(at), now) });

  const days = outlooks.filter(({ date }, place) => outlooks.findIndex((one) => one.date === date) === place);
  const last = days.at(-1);
  if (!last || days.length <= 2 || days.length < whole(period)) {
    return allOf(
      words,
      days.map((day) => when(words, day, now)),
    );
  }
  return words('weather.fromTo', { from: dayName(words, first.date, now), to: dayName(words, last.date, now) });
}

/** More days than these are not all of them. */
const whole = (period: Period) => (period.kind === 'days' ? Math.min(period.dates.length, 3) : 0);
