const parts = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

export interface WallTime {
  /** `2026-08-12` */
  date: string;
  hour: number;
  minute: number;
}

/** What the clock on a Yorkshire kitchen wall shows at an instant. */
export function wallTime(at: Date): WallTime {
  const part = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, value]));
  return { date: `${part.year}-${part.month}-${part.day}`, hour: Number(part.hour), minute: Number(part.minute) };
}

/** The day so many days after a date: `addDays('2026-08-31', 1)` is `2026-09-01`. */
export function addDays(date: string, days: number): string {
  const midday = new Date(`${date}T12:00:00Z`);
  midday.setUTCDate(midday.getUTCDate() + days);
  return midday.toISOString().slice(0, 10);
}
