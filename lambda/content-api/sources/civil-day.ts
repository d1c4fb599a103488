const dayMs = 24 * 60 * 60_000;

/** A day of the calendar, with its number: days can be counted and compared. */
export interface Day {
  number: number;
  year: number;
  /** 1 is January. */
  month: number;
  day: number;
  /** 0 is Sunday. */
  weekday: number;
}

/** `dayNumber('2026-08-12')` */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00Z`) / dayMs;
}

export function dateOf(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10);
}

export function civilDay(number: number): Day {
  const at = new Date(number * dayMs);
  const [year, month, day] = [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
  return { number, year, month, day, weekday: at.getUTCDay() };
}

export function daysInMonth({ year, month }: Day): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The number of the day on which the week of this day began. */
export function weekStart({ number, weekday }: Day, weekBegins: number): number {
  return number - ((weekday - weekBegins + 7) % 7);
}
