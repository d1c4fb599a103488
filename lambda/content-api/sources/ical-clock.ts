import ICAL from 'ical.js';
import { instantOf } from '../../contract/london-instant';

/** A time as a calendar writes it, and the clock it is read from. */
export interface WrittenTime {
  /** `2026-08-12` */
  date: string;
  /** `06:00`; midnight for a whole day. */
  time: string;
  wholeDay: boolean;
  instantAt: (date: string, time: string) => Date;
}

/** Names for our own clock. A time without a zone is the station’s own, too. */
const ours = /(^|\/)(Europe\/(London|Belfast)|GB|GMT Standard Time)$/;

/**
 * Our own zone comes from Node, whatever copy of its rules the calendar carries; other zones from the calendar itself. Undefined
 * for what is no time at all.
 */
export function writtenTime(value: unknown, zoneName: string | undefined): WrittenTime | undefined {
  if (!(value instanceof ICAL.Time) || !(value.year >= 1970 && value.year <= 2200)) return undefined;
  const [date = '', clock = '00:00'] = value.toString().split('T');
  const wholeDay = value.isDate;
  return { date, time: wholeDay ? '00:00' : clock.slice(0, 5), wholeDay, instantAt: clockOf(value, zoneName) };
}

/** All that a property of an event says: EXDATE may list several, and come several times. */
export function writtenTimes(component: ICAL.Component, name: string): WrittenTime[] {
  return component.getAllProperties(name).flatMap((property) => {
    const zone: unknown = property.getFirstParameter('tzid');
    const zoneName = typeof zone === 'string' ? zone : undefined;
    return property.getValues().flatMap((value: unknown) => writtenTime(value, zoneName) ?? []);
  });
}

function clockOf({ zone, isDate }: ICAL.Time, zoneName: string | undefined): WrittenTime['instantAt'] {
  if (isDate || zone === ICAL.Timezone.localTimezone || ours.test(zoneName ?? '')) return instantOf;
  return (date, time) => {
    const [year, month, day] = date.split('-').map(Number);
    const [hour, minute] = time.split(':').map(Number);
    return new ICAL.Time({ year, month, day, hour, minute, second: 0, isDate: false }, zone).toJSDate();
  };
}
