import { sunTimes } from '../../lambda/content-api/sun';

const london = { latitude: 51.5074, longitude: -0.1278 };
const whitby = { latitude: 54.4863, longitude: -0.6133 };

/** As almanacs print them, in UTC: both clock changes, the equinox and the longest and shortest days. */
test.each([
  ['London', '2026-06-21', london, '03:43', '20:21'],
  ['London', '2026-12-21', london, '08:03', '15:53'],
  ['London', '2026-03-20', london, '06:05', '18:13'],
  ['Whitby', '2026-03-29', whitby, '05:44', '18:33'],
  ['Whitby', '2026-10-25', whitby, '06:51', '16:44'],
])('the sun over %s on %s', (_, date, place, rises, sets) => {
  const { sunrise, sunset } = sunTimes(date, place);
  expect(minutesApart(sunrise, `${date}T${rises}Z`)).toBeLessThanOrEqual(2);
  expect(minutesApart(sunset, `${date}T${sets}Z`)).toBeLessThanOrEqual(2);
});

function minutesApart(at: Date | null, printed: string): number {
  return at ? Math.abs(at.getTime() - Date.parse(printed)) / 60_000 : Number.POSITIVE_INFINITY;
}

test('knows of days without a sunrise, and of nights without a sunset', () => {
  const tromso = { latitude: 69.65, longitude: 18.96 };
  expect(sunTimes('2026-12-21', tromso)).toEqual({ sunrise: null, sunset: null });
  expect(sunTimes('2026-06-21', tromso)).toEqual({ sunrise: null, sunset: null });
});

test('the day grows and shrinks by a few minutes, all the year round', () => {
  const lengths = Array.from({ length: 365 }, (_, day) => {
    const date = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10);
    const { sunrise, sunset } = sunTimes(date, whitby);
    expect(sunrise?.toISOString().slice(0, 10)).toBe(date);
    return (Number(sunset) - Number(sunrise)) / 60_000;
  });
  const changes = lengths.slice(1).map((length, day) => Math.abs(length - (lengths[day] ?? 0)));
  expect(Math.max(...changes)).toBeLessThanOrEqual(6);
  expect([Math.min(...lengths), Math.max(...lengths)].map((minutes) => Math.round(minutes / 10))).toEqual([44, 104]);
});
