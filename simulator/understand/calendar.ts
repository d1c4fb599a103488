import { addDays } from '../../lambda/contract/london-day';

const weekdays = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
export const weekdayNames = weekdays.join('|');
const months = 'january february march april may june july august september october november december'.split(' ');
export const monthNames = months.join('|');

export const calendarWords: readonly string[] = [...weekdays, ...months];

const noon = (date: string) => new Date(`${date}T12:00:00Z`);
const two = (number: number) => String(number).padStart(2, '0');

/** The next such weekday, today included. */
export function comingWeekday(today: string, name: string): string {
  return addDays(today, (weekdays.indexOf(name) - noon(today).getUTCDay() + 7) % 7);
}

/** The ISO week of a date: `2026-W48`. It belongs to the year of its Thursday. */
export function weekOf(date: string): string {
  const thursday = noon(addDays(date, 3 - ((noon(date).getUTCDay() + 6) % 7)));
  const daysIntoYear = (thursday.getTime() - Date.UTC(thursday.getUTCFullYear(), 0, 1)) / 86_400_000;
  return `${thursday.getUTCFullYear()}-W${two(1 + Math.floor(daysIntoYear / 7))}`;
}

/** The month so many months after that of a date: `2026-12`. */
export function monthOf(date: string, later = 0): string {
  const first = noon(`${date.slice(0, 7)}-01`);
  first.setUTCMonth(first.getUTCMonth() + later);
  return first.toISOString().slice(0, 7);
}

/** The next time the calendar shows a day of a month, today included. A date without a year is never in the past. */
export function comingDay(today: string, day: number, monthName: string): string | null {
  const month = months.indexOf(monthName) + 1;
  const thisYear = Number(today.slice(0, 4));
  const date = (year: number) => `${year}-${two(month)}-${two(day)}`;
  const coming = date(thisYear) < today ? date(thisYear + 1) : date(thisYear);
  return isReal(coming) ? coming : null;
}

/** The next time the calendar shows a month, this month included. */
export function comingMonth(today: string, monthName: string): string {
  const month = two(months.indexOf(monthName) + 1);
  const year = Number(today.slice(0, 4)) + (month < today.slice(5, 7) ? 1 : 0);
  return `${year}-${month}`;
}

/** A date such as `2026-02-30` is on no calendar. */
export function isReal(date: string): boolean {
  const day = noon(date);
  return !Number.isNaN(day.getTime()) && day.toISOString().slice(0, 10) === date;
}
