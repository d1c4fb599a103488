import { addDays, wallTime } from '../../contract/london-day';

/**
 * The days an AMAZON.DATE stands for, in order: one for `2026-08-14` (or its evening, `2026-08-14TEV`), two for a weekend
 * (`2026-W33-WE`), up to seven for a week (`2026-W33`), a month's for `2026-09`; today for none and for “now”. Empty when it names no days.
 * Values as in the slot type reference of the Alexa Skills Kit.
 */
export function daysMeant(value: string | undefined, now: Date): string[] {
  const today = wallTime(now).date;
  if (value === undefined || value === 'PRESENT_REF') return [today];

  const day = /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0];
  if (day) return isDate(day) ? [day] : [];

  const [, year, week, weekend] = /^(\d{4})-W(\d{1,2})(-WE)?$/.exec(value) ?? [];
  if (year && week) return weekend ? daysFrom(addDays(mondayOf(year, week), 5), 2) : daysFrom(mondayOf(year, week), 7);

  const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(value)?.[0];
  return month ? daysFrom(`${month}-01`, 31).filter((date) => date.startsWith(month)) : [];
}

/** ISO 8601: the first week of a year is the one that holds 4 January. */
function mondayOf(year: string, week: string): string {
  const fourth = new Date(`${year}-01-04T12:00:00Z`);
  const sinceMonday = (fourth.getUTCDay() + 6) % 7;
  return addDays(`${year}-01-04`, (Number(week) - 1) * 7 - sinceMonday);
}

const daysFrom = (first: string, count: number) => Array.from({ length: count }, (_, days) => addDays(first, days));

/** JavaScript takes 30 February for 2 March. */
const isDate = (text: string) => {
  const day = new Date(`${text}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
};
