import { told } from '../../lambda/skill/words/told';
import { scriptFor } from '../../lambda/skill/words/words';

const { write } = scriptFor('en-GB', 'This is the Coast');
const from = (then: string, now: string) => String(told(write, new Date(then), new Date(now)));

/** Summer: clocks in Yorkshire are an hour ahead. */
test.each([
  ['2026-08-12T07:10:00Z', '2026-08-12T07:10:20Z', 'two minutes ago'],
  ['2026-08-12T06:50:00Z', '2026-08-12T07:10:00Z', '20 minutes ago'],
  ['2026-08-12T06:20:00Z', '2026-08-12T07:10:00Z', 'twenty past seven this morning'],
  ['2026-08-12T07:02:00Z', '2026-08-12T08:10:00Z', 'eight this morning'],
  ['2026-08-11T23:01:00Z', '2026-08-12T05:00:00Z', 'midnight'],
  ['2026-08-12T10:58:00Z', '2026-08-12T14:00:00Z', 'midday'],
  ['2026-08-12T12:30:00Z', '2026-08-12T15:00:00Z', 'half past one this afternoon'],
  ['2026-08-12T17:30:00Z', '2026-08-12T20:30:00Z', 'half past six this evening'],
  ['2026-08-12T20:00:00Z', '2026-08-12T21:30:00Z', 'nine tonight'],
  ['2026-08-11T22:00:00Z', '2026-08-12T00:30:00Z', 'eleven last night'],
  ['2026-08-11T22:00:00Z', '2026-08-12T13:00:00Z', 'yesterday evening'],
  ['2026-08-11T14:00:00Z', '2026-08-12T07:10:00Z', 'yesterday afternoon'],
  ['2026-08-11T07:00:00Z', '2026-08-12T07:10:00Z', 'yesterday morning'],
  ['2026-08-10T07:00:00Z', '2026-08-12T07:10:00Z', 'Monday'],
  ['2026-08-01T07:00:00Z', '2026-08-12T07:10:00Z', '11 days ago'],
])('news of %s is told at %s as from “%s”', (then, now, words) => {
  expect(from(then, now)).toBe(words);
});

test('Americans hear AM and PM instead of the part of the day', () => {
  const american = scriptFor('en-US', 'This is the Coast').write;
  const now = new Date('2026-08-12T21:00:00Z');

  expect(told(american, new Date('2026-08-12T07:00:00Z'), now)).toBe('eight AM');
  expect(told(american, new Date('2026-08-12T18:40:00Z'), now)).toBe('seven forty PM');
  expect(told(american, new Date('2026-08-11T22:00:00Z'), new Date('2026-08-12T05:00:00Z'))).toBe(
    'eleven PM last night',
  );
});

test('nothing is from the future: a clock that runs ahead tells of just now', () => {
  expect(from('2026-08-12T07:30:00Z', '2026-08-12T07:10:00Z')).toBe('two minutes ago');
});
