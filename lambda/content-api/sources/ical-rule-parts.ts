import { civilDay, type Day, daysInMonth } from './civil-day';

/** A rule (RFC 5545, 3.3.10), and which days its parts let through. */
export interface Rule {
  freq: string;
  interval: number;
  /** 0 is Sunday. */
  weekBegins: number;
  byDay: { weekday: number; nth: number }[];
  byMonthDay: number[];
  byMonth: number[];
  bySetPos: number[];
  start: Day;
}

/** BYSETPOS counts the days of the month that the other parts let through. */
export function chosen(rule: Rule, day: Day): boolean {
  if (rule.bySetPos.length === 0) return inSet(rule, day);
  const first = day.number - day.day + 1;
  const month = Array.from({ length: daysInMonth(day) }, (_, ahead) => civilDay(first + ahead));
  const days = month.filter((other) => inSet(rule, other)).map(({ number }) => number);
  return rule.bySetPos.some((place) => days.at(place > 0 ? place - 1 : place) === day.number);
}

function inSet(rule: Rule, day: Day): boolean {
  if (rule.byDay.length === 0 && rule.byMonthDay.length === 0) return day.day === rule.start.day;
  return onMonthDay(rule, day) && onWeekday(rule, day);
}

export function inMonth({ byMonth }: Rule, { month }: Day): boolean {
  return byMonth.length === 0 || byMonth.includes(month);
}

export function onMonthDay({ byMonthDay }: Rule, day: Day): boolean {
  return byMonthDay.length === 0 || byMonthDay.some((n) => (n < 0 ? daysInMonth(day) + n + 1 : n) === day.day);
}

export function onWeekday({ byDay }: Rule, day: Day): boolean {
  return byDay.length === 0 || byDay.some(({ weekday, nth }) => weekday === day.weekday && isNth(nth, day));
}

function isNth(nth: number, day: Day): boolean {
  if (nth === 0) return true;
  return nth > 0 ? Math.ceil(day.day / 7) === nth : Math.ceil((daysInMonth(day) - day.day + 1) / 7) === -nth;
}
