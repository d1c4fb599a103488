import { wallTime } from '../../lambda/contract/london-day';

const kitchenClock = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** As Intl says it: `12/08/2026, 06:00`. */
function written(at: Date): string {
  const { date, hour, minute } = wallTime(at);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.split('-').toReversed().join('/')}, ${two(hour)}:${two(minute)}`;
}

test('what a kitchen clock shows is what the time zone’s own rules say, at every half hour of March and October until 2050', () => {
  const differing: string[] = [];
  for (let year = 2020; year <= 2050; year += 1) {
    for (const month of [2, 9]) {
      for (let slot = 0; slot < 31 * 48; slot += 1) {
        const at = new Date(Date.UTC(year, month, 1, 0, slot * 30));
        if (written(at) !== kitchenClock.format(at)) differing.push(at.toISOString());
      }
    }
  }

  expect(differing).toEqual([]);
});

test.each([
  ['2026-01-01T00:00:00Z', '01/01/2026, 00:00'],
  ['2026-03-29T00:59:59Z', '29/03/2026, 00:59'],
  ['2026-03-29T01:00:00Z', '29/03/2026, 02:00'],
  ['2026-06-30T23:30:00Z', '01/07/2026, 00:30'],
  ['2026-10-25T00:59:59Z', '25/10/2026, 01:59'],
  ['2026-10-25T01:00:00Z', '25/10/2026, 01:00'],
  ['2026-12-31T23:59:00Z', '31/12/2026, 23:59'],
])('%s is %s', (at, clock) => {
  expect(written(new Date(at))).toBe(clock);
  expect(kitchenClock.format(new Date(at))).toBe(clock);
});
