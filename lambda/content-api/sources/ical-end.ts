import ICAL from 'ical.js';
import { dateOf, dayNumber } from './civil-day';
import { type WrittenTime, writtenTimes } from './ical-clock';

/** When an occurrence that starts then is over. */
export type EndAfter = (start: WrittenTime) => Date;

/** An end is a time on the wall too: 22:00 to 06:00 lasts seven hours in March. A duration is as long as it says. */
export function endOf(component: ICAL.Component, start: WrittenTime): EndAfter | undefined {
  const [end] = writtenTimes(component, 'dtend');
  if (end) {
    const lasts = minutesOnWall(end) - minutesOnWall(start);
    return (from) => atMinute(end, minutesOnWall(from) + lasts);
  }
  const duration: unknown = component.getFirstPropertyValue('duration');
  if (duration instanceof ICAL.Duration) {
    const ms = duration.toSeconds() * 1_000;
    return ({ date, time, instantAt }) => new Date(instantAt(date, time).getTime() + ms);
  }
  return start.wholeDay ? (from) => atMinute(from, minutesOnWall(from) + dayMinutes) : undefined;
}

const dayMinutes = 24 * 60;

function minutesOnWall({ date, time }: WrittenTime): number {
  return dayNumber(date) * dayMinutes + Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function atMinute({ instantAt }: WrittenTime, minutes: number): Date {
  const inDay = minutes % dayMinutes;
  const [hour, minute] = [Math.floor(inDay / 60), inDay % 60].map((number) => String(number).padStart(2, '0'));
  return instantAt(dateOf(Math.floor(minutes / dayMinutes)), `${hour}:${minute}`);
}
