import { addDays, wallTime } from '../../contract/london-day';
import type { Part } from './period';

interface Said {
  date: string | undefined;
  part: Part | undefined;
}

/** Who asks about another day at five is not up so early. */
const firstHourOfADay = 6;

/**
 * The hour that is meant by a clock that may have been read without “am” or “pm”: with “this evening” the later one; today, or
 * with no day at all, the next time that a clock shows it; on another day, an hour when people are up.
 */
export function hourMeant(said: number, { date, part }: Said, now: Date): { date: string; hour: number } {
  const today = wallTime(now);
  const on = date ?? today.date;
  if (said === 0 || said > 12) return { date: on, hour: said };
  if (part) return { date: on, hour: part === 'morning' || said === 12 || isSmall(said, part) ? said : said + 12 };
  if (on !== today.date) return { date: on, hour: said < firstHourOfADay ? said + 12 : said };

  const hour = [said, said + 12].find((one) => one < 24 && one >= today.hour);
  if (hour !== undefined) return { date: on, hour };
  return date === undefined ? { date: addDays(on, 1), hour: said } : { date: on, hour: said };
}

/** “Three o’clock tonight” is in the small hours. */
const isSmall = (said: number, part: Part) => part === 'night' && said < firstHourOfADay;
