import { londonDate, wallClock } from '../../lambda/content-api/london-time';
import { addDays } from '../../lambda/contract/london-day';
import { instantOf } from '../../lambda/contract/london-instant';

test.each([
  ['2026-01-15', '06:00', '2026-01-15T06:00:00.000Z', 'winter'],
  ['2026-08-12', '06:00', '2026-08-12T05:00:00.000Z', 'summer'],
  ['2026-03-29', '00:30', '2026-03-29T00:30:00.000Z', 'before the clock goes forward'],
  ['2026-03-29', '01:00', '2026-03-29T01:00:00.000Z', 'skipped in March: the moment of the change'],
  ['2026-03-29', '01:30', '2026-03-29T01:00:00.000Z', 'skipped in March: the moment of the change'],
  ['2026-03-29', '02:00', '2026-03-29T01:00:00.000Z', 'after the clock went forward'],
  ['2026-10-25', '00:30', '2026-10-24T23:30:00.000Z', 'before the clock goes back'],
  ['2026-10-25', '01:00', '2026-10-25T00:00:00.000Z', 'shown twice in October: the first'],
  ['2026-10-25', '01:30', '2026-10-25T00:30:00.000Z', 'shown twice in October: the first'],
  ['2026-10-25', '02:00', '2026-10-25T02:00:00.000Z', 'after the clock went back'],
])('%s %s in London is %s (%s)', (date, time, instant) => {
  expect(instantOf(date, time).toISOString()).toBe(instant);
});

test('shows the wall clock of both half past ones in October', () => {
  const halfPastOne = { date: '2026-10-25', time: '01:30' };
  expect(wallClock(new Date('2026-10-25T00:30:00Z'))).toEqual(halfPastOne);
  expect(wallClock(new Date('2026-10-25T01:30:00Z'))).toEqual(halfPastOne);
});

test('begins the summer day in London at eleven in the evening of UTC', () => {
  expect(londonDate(new Date('2026-08-11T22:59:59Z'))).toBe('2026-08-11');
  expect(londonDate(new Date('2026-08-11T23:00:00Z'))).toBe('2026-08-12');
});

test('counts calendar days over months, years and clock changes', () => {
  expect(addDays('2026-02-28', 1)).toBe('2026-03-01');
  expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
  expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
});
