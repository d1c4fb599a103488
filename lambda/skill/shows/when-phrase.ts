import { wallTime } from '../../contract/london-day';
import { dayInSentence } from '../words/when';
import type { Words } from '../words/words';
import type { Hours, Part } from './time-asked';

const thatDay = {
  MO: 'schedule.morning',
  AF: 'schedule.afternoon',
  EV: 'schedule.evening',
  NI: 'schedule.night',
} as const satisfies Record<Part, string>;

/** “today”, “tonight”, “this evening”, “tomorrow morning”, “on Sunday afternoon” */
export function hoursInSentence<Out>(words: Words<Out>, { date, part }: Pick<Hours, 'date' | 'part'>, now: Date): Out {
  if (part === null) return dayInSentence(words, date, now);
  const isToday = date === wallTime(now).date;
  if (isToday && part === 'NI') return words('schedule.tonight');
  return words(thatDay[part], { day: isToday ? words('day.this') : dayInSentence(words, date, now) });
}
