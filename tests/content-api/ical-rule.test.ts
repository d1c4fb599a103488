import * as fc from 'fast-check';
import ICAL from 'ical.js';
import { dateOf, dayNumber } from '../../lambda/content-api/sources/civil-day';
import { recurs } from '../../lambda/content-api/sources/ical-rule';

/** The first days on which a show comes that began on a date. */
function days(rule: string, startsOn: string, count: number): string[] {
  const comes = recurs(ICAL.Recur.fromString(rule), dayNumber(startsOn));
  const found: string[] = [];
  for (let day = dayNumber(startsOn); found.length < count; day += 1) if (comes?.(day)) found.push(dateOf(day));
  return found;
}

test.each([
  ['FREQ=DAILY', ['2026-08-12', '2026-08-13', '2026-08-14']],
  ['FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR', ['2026-08-12', '2026-08-13', '2026-08-14', '2026-08-17']],
  ['FREQ=WEEKLY', ['2026-08-12', '2026-08-19']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU', ['2026-08-12', '2026-08-16', '2026-08-26', '2026-08-30']],
  ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE,SU;WKST=SU', ['2026-08-12', '2026-08-23', '2026-08-26']],
  ['FREQ=MONTHLY', ['2026-08-12', '2026-09-12']],
  ['FREQ=MONTHLY;BYDAY=2WE', ['2026-08-12', '2026-09-09']],
  ['FREQ=MONTHLY;BYDAY=-1SU', ['2026-08-30', '2026-09-27']],
  ['FREQ=MONTHLY;BYDAY=SA,SU;BYSETPOS=-1', ['2026-08-30', '2026-09-27', '2026-10-31']],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', ['2026-08-31', '2026-09-30']],
  ['FREQ=YEARLY', ['2026-08-12', '2027-08-12']],
  ['FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=24', ['2026-12-24', '2027-12-24']],
])('%s from 12 August 2026', (rule, dates) => {
  expect(days(rule, '2026-08-12', dates.length)).toEqual(dates);
});

test.each([
  'FREQ=HOURLY',
  'FREQ=SECONDLY;INTERVAL=5',
  'FREQ=DAILY;BYHOUR=6,18',
  'FREQ=YEARLY;BYYEARDAY=100',
  'FREQ=YEARLY;BYWEEKNO=20',
  'FREQ=YEARLY;BYDAY=1SU',
])('%s is not the rule of a show', (rule) => {
  expect(recurs(ICAL.Recur.fromString(rule), dayNumber('2026-08-12'))).toBeUndefined();
});

test('a rule that no day keeps is asked about a week, and answers', () => {
  const never = recurs(ICAL.Recur.fromString('FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30'), dayNumber('2026-01-01'));
  expect(Array.from({ length: 800 }, (_, day) => never?.(dayNumber('2026-01-01') + day))).not.toContain(true);
});

const names = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const byDay = fc.subarray(names, { minLength: 1 }).map((some) => `;BYDAY=${some.join()}`);
const nth = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, -1), fc.constantFrom(...names))
  .map(([place, name]) => `;BYDAY=${place}${name}`);
const monthDay = fc.integer({ min: 1, max: 28 }).map((day) => `;BYMONTHDAY=${day}`);
const rules = fc.oneof(
  fc.tuple(fc.constant('DAILY'), fc.oneof(fc.constant(''), byDay)),
  fc.tuple(fc.constant('WEEKLY'), fc.oneof(fc.constant(''), byDay)),
  fc.tuple(fc.constant('MONTHLY'), fc.oneof(byDay, nth, monthDay)),
);

/** The first dates after the start: ical.js takes a start that its rule does not name for an occurrence, now and then. */
test('any daily, weekly or monthly rule comes on the days that ical.js runs through', async () => {
  const starts = fc.integer({ min: dayNumber('2024-01-01'), max: dayNumber('2028-01-01') });
  await fc.assert(
    fc.asyncProperty(rules, fc.integer({ min: 1, max: 4 }), starts, async ([freq, parts], interval, start) => {
      const rule = `FREQ=${freq};INTERVAL=${interval}${parts}`;
      const first = days(`FREQ=${freq}${parts}`, dateOf(start), 1)[0] ?? '';
      const iterator = ICAL.Recur.fromString(rule).iterator(ICAL.Time.fromDateString(first));
      const theirs = Array.from({ length: 12 }, () => iterator.next()?.toString());
      expect(days(rule, first, 12)).toEqual(theirs);
    }),
    { numRuns: 300 },
  );
});
