import ICAL from 'ical.js';
import { dayNumber } from './civil-day';
import { cleanLine } from './clean-text';
import { htmlOf, paragraphsOf } from './feed-text';
import { type WrittenTime, writtenTime, writtenTimes } from './ical-clock';
import { type EndAfter, endOf } from './ical-end';
import { type Recurs, recurs } from './ical-rule';
import type { ShowRule } from './schedule-rules';
import { describedAs } from './show-description';
import { showTitled } from './show-title';

/** An event, as far as a schedule wants to know. */
export interface CalendarEvent {
  uid: string;
  show: ShowRule;
  start: WrittenTime;
  /** The end of an occurrence. */
  endAfter: EndAfter;
  /** Undefined for what happens once. */
  recurs: Recurs | undefined;
  /** A rule’s end. */
  until: { instant?: Date; date?: string; occurrences?: number };
  /** Further days on which it happens. */
  also: WrittenTime[];
  /** Occurrences that do not happen. */
  not: WrittenTime[];
  /** Which occurrence of the event with the same uid this one stands for. */
  insteadOf: WrittenTime | undefined;
  cancelled: boolean;
}

/** @throws Error that says what cannot be understood. Undefined for what has no name or no end. */
export function eventFrom(component: ICAL.Component): CalendarEvent | undefined {
  const title = cleanLine(textOf(component, 'summary') ?? '');
  const cancelled = textOf(component, 'status')?.toUpperCase() === 'CANCELLED';
  const [start] = writtenTimes(component, 'dtstart');
  const endAfter = start && endOf(component, start);
  // What is called off needs neither name nor end: some calendars leave them out.
  if (!start || (!cancelled && (!title || !endAfter))) return undefined;

  const rule: unknown = component.getFirstPropertyValue('rrule');
  const [insteadOf] = writtenTimes(component, 'recurrence-id');
  return {
    uid: textOf(component, 'uid') ?? title,
    show: { ...showTitled(title), ...description(component), ...image(component) },
    start,
    endAfter: endAfter ?? (({ date, time, instantAt }) => instantAt(date, time)),
    recurs: rule instanceof ICAL.Recur ? understood(rule, start) : undefined,
    until: rule instanceof ICAL.Recur ? untilOf(rule, start) : {},
    also: writtenTimes(component, 'rdate'),
    not: writtenTimes(component, 'exdate'),
    insteadOf,
    cancelled,
  };
}

function textOf(component: ICAL.Component, name: string): string | undefined {
  const value: unknown = component.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : undefined;
}

function understood(rule: ICAL.Recur, start: WrittenTime): Recurs {
  const found = recurs(rule, dayNumber(start.date));
  if (!found) throw new Error(`its rule ${rule.toString()} is not one that a weekly, monthly or yearly show has`);
  return found;
}

/** In UTC, as the standard wants; some calendars write the time on the wall. */
function untilOf({ until, count }: ICAL.Recur, start: WrittenTime): CalendarEvent['until'] {
  if (count) return { occurrences: count };
  const end = writtenTime(until, undefined);
  if (!end) return {};
  if (end.wholeDay) return { date: end.date };
  const { instantAt } = until?.zone === ICAL.Timezone.utcTimezone ? end : start;
  return { instant: instantAt(end.date, end.time) };
}

/** Calendars hold plain text or HTML. What comes after the first paragraph is for the studio. */
function description(component: ICAL.Component): Pick<ShowRule, 'description'> {
  const text = textOf(component, 'description') ?? '';
  const [first] = paragraphsOf(/<[a-z]/i.test(text) ? text : (htmlOf(text) ?? ''));
  return describedAs(first);
}

/** RFC 7986, 5.10 */
function image(component: ICAL.Component): Pick<ShowRule, 'image'> {
  const address = textOf(component, 'image');
  return address?.startsWith('https://') && URL.canParse(address) ? { image: address } : {};
}
