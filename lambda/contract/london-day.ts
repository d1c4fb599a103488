export interface WallTime {
  /** `2026-08-12` */
  date: string;
  hour: number;
  minute: number;
}

const hourMs = 60 * 60_000;

/**
 * What the clock on a Yorkshire kitchen wall shows at an instant. Intl knows it as well, but takes a third as long as Node itself
 * takes to start before it tells the first time.
 */
export function wallTime(at: Date): WallTime {
  const wall = new Date(at.getTime() + (isSummer(at) ? hourMs : 0));
  return { date: wall.toISOString().slice(0, 10), hour: wall.getUTCHours(), minute: wall.getUTCMinutes() };
}

const [march, october] = [2, 9];

/** By law since 1996: from the last Sunday in March to the last in October, each at one in the morning in Greenwich. */
function isSummer(at: Date): boolean {
  const year = at.getUTCFullYear();
  return at.getTime() >= lastSunday(year, march) && at.getTime() < lastSunday(year, october);
}

function lastSunday(year: number, month: number): number {
  const lastDay = new Date(Date.UTC(year, month + 1, 0, 1));
  return lastDay.getTime() - lastDay.getUTCDay() * 24 * hourMs;
}

/** The day so many days after a date: `addDays('2026-08-31', 1)` is `2026-09-01`. */
export function addDays(date: string, days: number): string {
  const midday = new Date(`${date}T12:00:00Z`);
  midday.setUTCDate(midday.getUTCDate() + days);
  return midday.toISOString().slice(0, 10);
}
