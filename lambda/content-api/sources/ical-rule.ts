import type ICAL from 'ical.js';
import { civilDay, type Day, weekStart } from './civil-day';
import { chosen, inMonth, onMonthDay, onWeekday, type Rule } from './ical-rule-parts';

/**
 * RRULE (RFC 5545, 3.3.10) by the day: does a show come on this day? A rule is asked about the days of a schedule instead of
 * being run from its beginning: a rule that matches no day, such as 30 February, would run for ever.
 */
export type Recurs = (day: number) => boolean;

const weekdays = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];

/** A show is on once a day at the most, and its time of day is that of its first day. */
const understood = ['BYDAY', 'BYMONTHDAY', 'BYMONTH', 'BYSETPOS'];
const frequencies = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'];

/** Undefined for a rule that no weekly, monthly or yearly show has. Its end (COUNT, UNTIL) is not looked at. */
export function recurs(recur: ICAL.Recur, startsOn: number): Recurs | undefined {
  const rule = ruleFrom(recur, civilDay(startsOn));
  if (!rule) return undefined;
  const comes = recurrences[rule.freq];
  return comes && ((day) => day >= startsOn && comes(rule, civilDay(day)));
}

function ruleFrom({ freq, interval, wkst, parts }: ICAL.Recur, start: Day): Rule | undefined {
  const byDay = (parts.BYDAY ?? []).map(namedDay);
  const rule = {
    freq,
    interval: interval > 0 ? interval : 1,
    weekBegins: (wkst || 2) - 1,
    byDay,
    byMonthDay: (parts.BYMONTHDAY ?? []).map(Number),
    byMonth: (parts.BYMONTH ?? []).map(Number),
    bySetPos: (parts.BYSETPOS ?? []).map(Number),
    start,
  };
  const known = frequencies.includes(freq) && Object.keys(parts).every((part) => understood.includes(part));
  return known && makesSense(rule) ? rule : undefined;
}

/** “The first Sunday” is one of a month; of a year only where its months are named. */
function makesSense({ freq, byDay, byMonth, byMonthDay, bySetPos }: Rule): boolean {
  const ofMonth = byDay.some(({ nth }) => nth !== 0) || bySetPos.length > 0;
  if (freq === 'DAILY') return !ofMonth;
  if (freq === 'WEEKLY') return !ofMonth && byMonthDay.length === 0;
  if (freq === 'MONTHLY') return true;
  const inMonths = byDay.length > 0 || byMonthDay.length > 0 || bySetPos.length > 0;
  return inMonths ? byMonth.length === 1 : true;
}

const recurrences: Record<string, (rule: Rule, day: Day) => boolean> = {
  DAILY: (rule, day) =>
    turn(day.number - rule.start.number, rule) && inMonth(rule, day) && onMonthDay(rule, day) && onWeekday(rule, day),
  WEEKLY: (rule, day) => {
    const weeks = (weekStart(day, rule.weekBegins) - weekStart(rule.start, rule.weekBegins)) / 7;
    const sameDay = rule.byDay.length > 0 ? onWeekday(rule, day) : day.weekday === rule.start.weekday;
    return turn(weeks, rule) && sameDay && inMonth(rule, day);
  },
  MONTHLY: (rule, day) => {
    const months = (day.year - rule.start.year) * 12 + day.month - rule.start.month;
    return turn(months, rule) && inMonth(rule, day) && chosen(rule, day);
  },
  YEARLY: (rule, day) => {
    const months = rule.byMonth.length > 0 ? rule.byMonth : [rule.start.month];
    return turn(day.year - rule.start.year, rule) && months.includes(day.month) && chosen(rule, day);
  },
};

function turn(periods: number, { interval }: Rule): boolean {
  return periods % interval === 0;
}

/** `SU`, or `-1SU` for the last. */
function namedDay(name: string | number): { weekday: number; nth: number } {
  return { weekday: weekdays.indexOf(String(name).slice(-2)), nth: Number.parseInt(String(name), 10) || 0 };
}
