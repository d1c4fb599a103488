import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Planned {
  show: string;
  name?: string;
  presenter?: string;
  days?: string | string[];
  from: string;
  to: string;
  validFrom?: string;
  validTo?: string;
  date?: string;
}

interface Plan {
  week: Planned[];
  bankHolidays: { dates: (string | Date)[]; shows: Planned[] };
  cover?: Planned[];
  filler: Planned;
}

/** What is on between two instants, as somebody with the file, a calendar and a wall clock would say. */
export interface OnWall {
  from: number;
  to: number;
  name: string;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const weekdays = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** 01:00 UTC on the last Sunday of a month: when the clocks change. */
function lastSunday(year: number, month: number): number {
  const last = Date.UTC(year, month + 1, 0, 1);
  return last - new Date(last).getUTCDay() * day;
}

export const clockChanges = (year: number) => [lastSunday(year, 2), lastSunday(year, 9)] as const;

/** How far the wall clock is ahead of UTC. Worked out by hand, so that it shares no mistake with the product. */
function aheadMs(at: number): number {
  const [spring, autumn] = clockChanges(new Date(at).getUTCFullYear());
  return at >= spring && at < autumn ? 60 * minute : 0;
}

/** A minute of the day, of one calendar day. */
interface Wall {
  date: string;
  weekday: string;
  minute: number;
}

function wallAt(at: number): Wall {
  const shown = new Date(at + aheadMs(at));
  const date = shown.toISOString().slice(0, 10);
  return { date, weekday: weekdays[shown.getUTCDay()] ?? '', minute: shown.getUTCHours() * 60 + shown.getUTCMinutes() };
}

/** Midnight to midnight, however long that was. */
function dayBefore({ date }: Wall): Wall {
  const noon = new Date(Date.parse(`${date}T12:00:00Z`) - day);
  return { date: noon.toISOString().slice(0, 10), weekday: weekdays[noon.getUTCDay()] ?? '', minute: 0 };
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

function isOnDay({ days = 'every day', validFrom = '', validTo = '9999', date }: Planned, wall: Wall): boolean {
  if (date !== undefined) return date === wall.date;
  if (wall.date < validFrom || wall.date > validTo) return false;
  if (Array.isArray(days)) return days.includes(wall.weekday);
  const isWeekend = wall.weekday === 'Sat' || wall.weekday === 'Sun';
  return days === 'every day' || (days === 'weekends') === isWeekend;
}

/** Whether a show is on: one that began today, or one of last night’s that goes on past midnight. */
function isOn(planned: Planned, wall: Wall, dayBefore: Wall): boolean {
  const [from, to] = [minuteOf(planned.from), minuteOf(planned.to)];
  const overnight = to <= from;
  if (isOnDay(planned, wall) && wall.minute >= from && (overnight || wall.minute < to)) return true;
  return overnight && isOnDay(planned, dayBefore) && wall.minute < to;
}

function planIn(file: string) {
  const { week, bankHolidays, cover = [], filler } = parse(readFileSync(file, 'utf8')) as Plan;
  const holidays = new Set(
    bankHolidays.dates.map((date) => (date instanceof Date ? date.toISOString().slice(0, 10) : date)),
  );
  const onHolidays = (wall: Wall, before: Wall) =>
    bankHolidays.shows.find((show) => holidays.has(wall.date) && isOn({ ...show, date: wall.date }, wall, before));
  return (wall: Wall, before: Wall): Planned =>
    cover.find((show) => isOn(show, wall, before)) ??
    onHolidays(wall, before) ??
    week.find((show) => isOn(show, wall, before)) ??
    filler;
}

/** Everything that is on from one instant to another, minute by minute. */
export function wallYear(file: string, from: number, to: number): OnWall[] {
  const onAt = planIn(file);
  const all: OnWall[] = [];
  for (let at = from; at < to; at += minute) {
    const wall = wallAt(at);
    const { show, name = show } = onAt(wall, dayBefore(wall));
    const last = all.at(-1);
    if (last?.name === name) last.to = at + minute;
    else all.push({ from: at, to: at + minute, name });
  }
  return all;
}
