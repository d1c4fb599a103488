import { addDays, wallTime } from '../../lambda/contract/london-day';

/** Seven whole days, by the clock on the station’s wall. */
export interface Week {
  first: string;
  last: string;
}

export const weekUntil = (last: string): Week => ({ first: addDays(last, -6), last });

export const weekBefore = ({ first }: Week): Week => weekUntil(addDays(first, -1));

/** The seven days that ended with yesterday: so the page can be made on any day. */
export const lastWeek = (now: Date): Week => weekUntil(addDays(wallTime(now).date, -1));

export const isIn = ({ first, last }: Week, date: string): boolean => first <= date && date <= last;

const day = (date: string, month: 'long' | undefined, year: 'numeric' | undefined) =>
  new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long', day: 'numeric', month, year }).format(
    new Date(`${date}T12:00:00Z`),
  );

/** “Monday 10 to Sunday 16 August 2026” */
export function weekInWords({ first, last }: Week): string {
  const sameMonth = first.slice(0, 7) === last.slice(0, 7);
  const sameYear = first.slice(0, 4) === last.slice(0, 4);
  const begin = day(first, sameMonth ? undefined : 'long', sameYear ? undefined : 'numeric');
  return `${begin} to ${day(last, 'long', 'numeric')}`.replaceAll(',', '');
}

export function weekdayOf(date: string): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', weekday: 'long' }).format(new Date(`${date}T12:00:00Z`));
}
