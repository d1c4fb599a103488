import { addDays, wallTime } from '../../contract/london-day';
import { instantOf } from '../../contract/london-instant';
import { daysMeant } from '../listener/days-meant';
import type { Turn } from '../turn';

/** As Alexa calls the parts of a day: morning, afternoon, evening, night. */
export type Part = 'MO' | 'AF' | 'EV' | 'NI';

/** A day of the schedule, or a part of it. */
export interface Hours {
  date: string;
  part: Part | null;
  from: Date;
  to: Date;
}

/** What a listener wants to hear of the schedule. */
export type TimeAsked =
  | { kind: 'no-day' }
  | { kind: 'past' }
  /** “At eight”: of another day that is in the morning and in the evening. */
  | { kind: 'moments'; moments: Date[] }
  /** One day, or the two of a weekend. */
  | { kind: 'hours'; hours: Hours[] };

export function timeAsked({ slots, now }: Pick<Turn, 'slots' | 'now'>): TimeAsked {
  const [date, time] = [slots.date?.said, slots.time?.said];
  const dates = daysMeant(date, now);
  if (dates.length === 0 || dates.length > 2) return { kind: 'no-day' };

  const part = partIn(time) ?? partIn(date);
  const [, hour, minute] = /^([01]?\d|2[0-3]):([0-5]\d)/.exec(time ?? '') ?? [];
  if (hour !== undefined && minute !== undefined) {
    const shown = dates.flatMap((day) => readings(day, Number(hour), minute));
    const moments = date === undefined ? nextOf(shown, Number(hour), minute, now) : likely(shown, part, now);
    return moments.length > 0 ? { kind: 'moments', moments } : { kind: 'past' };
  }
  const hours = dates.map((day) => hoursOf(day, part)).filter(({ to }) => to > now);
  return hours.length > 0 ? { kind: 'hours', hours } : { kind: 'past' };
}

/** `2026-08-12TEV` and, as a time, `EV` are the evening. */
const partIn = (value: string | undefined): Part | null =>
  (/(?:^|T)(MO|AF|EV|NI)$/.exec(value ?? '')?.[1] as Part | undefined) ?? null;

const partHours: Record<Part, [from: number, to: number]> = { MO: [5, 12], AF: [12, 18], EV: [18, 24], NI: [19, 30] };

function hoursOf(date: string, part: Part | null): Hours {
  const [from, to] = part ? partHours[part] : [0, 24];
  return { date, part, from: atHour(date, from, '00'), to: atHour(date, to, '00') };
}

/** Hours beyond 24 are those of the night after. */
function atHour(date: string, hour: number, minute: string): Date {
  const [day, onTheClock] = hour >= 24 ? [addDays(date, 1), hour - 24] : [date, hour];
  return instantOf(day, `${String(onTheClock).padStart(2, '0')}:${minute}`);
}

/** Alexa may have heard “eight” without “am” or “pm”. “Midnight” is the end of the day that it is said of. */
function readings(date: string, hour: number, minute: string): Date[] {
  if (hour === 0) return [atHour(date, 24, minute)];
  return (hour < 12 ? [hour, hour + 12] : [hour]).map((one) => atHour(date, one, minute));
}

/** Without a day: the next time that a clock shows it. */
function nextOf(today: Date[], hour: number, minute: string, now: Date): Date[] {
  const tomorrow = readings(addDays(wallTime(now).date, 1), hour, minute);
  return [...today, ...tomorrow].filter((at) => at.getTime() > now.getTime() - 60_000).slice(0, 1);
}

/** Nobody who asks about tomorrow at three means the small hours; at eight may be either. */
function likely(shown: Date[], part: Part | null, now: Date): Date[] {
  const toCome = shown.filter((at) => at > now);
  const [from, to] = part ? partHours[part] : [6, 25];
  const fitting = toCome.filter((at) => {
    const { hour } = wallTime(at);
    return [hour, hour + 24].some((one) => from <= one && one < to);
  });
  const wanted = fitting.length > 0 ? fitting : toCome;
  return wallTime(wanted[0] ?? now).date === wallTime(now).date ? wanted.slice(0, 1) : wanted;
}
