import { wordsOf } from '../../simulator/understand/normalise';
import { timesIn } from '../../simulator/understand/times';

test.each([
  ['ten past eight', '08:10'],
  ['quarter past eight', '08:15'],
  ['half past six', '06:30'],
  ['twenty-five to nine', '08:35'],
  ['quarter to one', '00:45'],
  ['twelve minutes past six', '06:12'],
  ['eight o’clock', '08:00'],
  ['eight thirty', '08:30'],
  ['8:10', '08:10'],
  ['8pm', '20:00'],
  ['8 p.m.', '20:00'],
  ['ten past eight in the morning', '08:10'],
  ['half past six in the evening', '18:30'],
  ['twelve am', '00:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
  ['at seven', '07:00'],
])('“%s” is %s', (sentence, value) => {
  expect(timesIn(wordsOf(sentence)).map((time) => time.value)).toEqual([value]);
});

test.each(['number two', 'the second one', 'read three stories', 'weather for sixty people'])(
  '“%s” names no time',
  (sentence) => {
    expect(timesIn(wordsOf(sentence))).toEqual([]);
  },
);
