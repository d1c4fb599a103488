import { dateOf, dayNumber } from './civil-day';
import type { WrittenTime } from './ical-clock';
import type { CalendarEvent } from './ical-event';

export interface Occurrence {
  event: CalendarEvent;
  /** By the event’s own clock. */
  date: string;
  startsAt: Date;
  endsAt: Date;
}

/** A year from now on, no rule that counts its occurrences is followed any further. */
const followedDays = 400;

/** When an event happens from one day to another. */
export type Happens = (from: string, to: string) => Occurrence[];

/** Every event of a calendar, those with a rule on each of their days. `today` bounds how far occurrences are counted. */
export function calendarOf(events: CalendarEvent[], today: string): Happens {
  const replaced = new Map<string, CalendarEvent[]>();
  for (const event of events) {
    if (event.insteadOf) replaced.set(event.uid, [...(replaced.get(event.uid) ?? []), event]);
  }
  const happenings = events.map((event) => happensOn(event, replaced.get(event.uid) ?? [], today));
  return (from, to) => happenings.flatMap((happens) => happens(from, to));
}

function happensOn(event: CalendarEvent, replacements: CalendarEvent[], today: string): Happens {
  if (event.cancelled) return () => [];
  const { start, recurs, until } = event;
  const once = occurrences(event, [start]);
  if (event.insteadOf || (!recurs && event.also.length === 0)) return () => once;

  const gone = new Set([...event.not, ...replacements.flatMap(({ insteadOf }) => insteadOf ?? [])].map(keyOf));
  const further = occurrences(event, recurs ? event.also : [start, ...event.also]);
  const lastDay = until.occurrences ? dayOfNth(event, until.occurrences, dayNumber(today) + followedDays) : Infinity;
  return (from, to) => {
    const first = Math.max(dayNumber(from) - 1, dayNumber(start.date));
    const days = recurs ? daysFrom(first, Math.min(dayNumber(to) + 1, lastDay)).filter(recurs) : [];
    const starts = days.map((day) => ({ ...start, date: dateOf(day) }));
    const byRule = occurrences(event, starts).filter((one) => !isOver(event, one));
    return [...byRule, ...further].filter(({ date, startsAt }) => !gone.has(date) && !gone.has(startsAt.toISOString()));
  };
}

function isOver({ until }: CalendarEvent, { date, startsAt }: Occurrence): boolean {
  if (until.date !== undefined) return date > until.date;
  return until.instant !== undefined && startsAt > until.instant;
}

/** The day on which an event happens for the nth time, or one that is far enough ahead. */
function dayOfNth({ start, recurs }: CalendarEvent, nth: number, limit: number): number {
  let times = 0;
  for (let day = dayNumber(start.date); day < limit; day += 1) {
    if (recurs?.(day)) times += 1;
    if (times >= nth) return day;
  }
  return limit;
}

function daysFrom(first: number, last: number): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, ahead) => first + ahead);
}

function occurrences(event: CalendarEvent, starts: WrittenTime[]): Occurrence[] {
  return starts.flatMap((start) => {
    const startsAt = start.instantAt(start.date, start.time);
    const endsAt = event.endAfter(start);
    return startsAt < endsAt ? [{ event, date: start.date, startsAt, endsAt }] : [];
  });
}

/** A whole day stands for whatever begins on it. */
function keyOf({ date, time, wholeDay, instantAt }: WrittenTime): string {
  return wholeDay ? date : instantAt(date, time).toISOString();
}
