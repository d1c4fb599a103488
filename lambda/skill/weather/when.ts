import { wallTime } from '../../contract/london-day';
import type { Day } from '../../contract/weather';
import { dayInSentence } from '../words/when';
import type { Words } from '../words/words';

/** “today”, “tomorrow”, “on Friday”; “tonight” once the day’s high is behind us. */
export function when<Out>(words: Words<Out>, { date, high, low }: Day, now: Date): Out {
  const isTonight = date === wallTime(now).date && high === null && low !== null;
  return isTonight ? words('weather.tonight') : dayInSentence(words, date, now);
}
