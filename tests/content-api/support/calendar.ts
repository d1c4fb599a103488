import type { Show } from '../../../lambda/contract/shows';

/** Lines of an event: `event('UID:1', 'SUMMARY:Breakfast', …)`. */
export function event(...lines: string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** A show as calendars have it: on the station’s clock. */
export function show(title: string, start: string, end: string, ...more: string[]): string {
  const zone = 'TZID=Europe/London';
  return event(`UID:${title}`, `SUMMARY:${title}`, `DTSTART;${zone}:${start}`, `DTEND;${zone}:${end}`, ...more);
}

export function calendar(...parts: string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//The studio//EN', ...parts, 'END:VCALENDAR', ''].join('\r\n');
}

/** `08-12T05:00 to 08-12T09:00 Breakfast`, in UTC. */
export function line({ startsAt, endsAt, name }: Show): string {
  return `${startsAt.slice(5, 16)} to ${endsAt.slice(5, 16)} ${name}`;
}
