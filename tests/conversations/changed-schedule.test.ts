import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';
import { coverWeek } from '../support/week';

const content = station({ schedule: coverWeek, onAir: coverWeek });
const days = { tuesday: '2026-08-11', bankHoliday: '2026-08-12', cover: '2026-08-13', special: '2026-08-14' };
const on = (day: keyof typeof days) => listener({ content, device: 'show-8', now: new Date(`${days[day]}T07:10:00Z`) });

type Talk = [sentence: string, hears: string][];

const talks: [keyof typeof days, Talk][] = [
  [
    'bankHoliday',
    [
      [
        'who’s on air',
        'It’s a bank holiday, so it’s Bank Holiday Breakfast until ten o’clock. Then it’s Bank Holiday Songbook. To call the studio, ring 01723, 336444.',
      ],
      [
        'what’s on today',
        'It’s a bank holiday today. It’s Bank Holiday Breakfast now, then Bank Holiday Songbook at ten o’clock, The Evening Mix at seven o’clock and Through the Night at ten o’clock.',
      ],
      [
        'what’s on tonight',
        'On This is the Coast tonight: The Evening Mix at seven o’clock and Through the Night at ten o’clock.',
      ],
      [
        'what’s on tomorrow morning',
        'On This is the Coast tomorrow morning: Breakfast with Sam at six o’clock and Mid-mornings at ten o’clock. Paddy’s away tomorrow.',
      ],
      [
        'what’s on tomorrow at eight',
        'Paddy’s away tomorrow. At eight o’clock tomorrow morning it’s Breakfast with Sam. At eight o’clock tomorrow evening it’s The Evening Mix.',
      ],
    ],
  ],
  [
    'cover',
    [
      [
        'who’s on air',
        'Paddy’s away today. It’s Breakfast with Sam until ten o’clock. Then it’s Mid-mornings. To call the studio, ring 01723, 336444.',
      ],
      [
        'what’s on today',
        'It’s Breakfast with Sam now, then Mid-mornings at ten o’clock, The Afternoon Show at one o’clock, Drive at four o’clock, The Evening Mix at seven o’clock and Through the Night at ten o’clock. Paddy’s away today.',
      ],
      [
        'what’s on tomorrow at eight',
        'At eight o’clock tomorrow morning it’s Breakfast on the Beach. That’s instead of Breakfast with Paddy. At eight o’clock tomorrow evening it’s Friday Night Live.',
      ],
      [
        'what’s on tomorrow morning',
        'On This is the Coast tomorrow morning: Breakfast on the Beach at six o’clock and Mid-mornings at ten o’clock. Breakfast on the Beach is on instead of Breakfast with Paddy.',
      ],
    ],
  ],
  [
    'special',
    [
      [
        'who’s on air',
        'It’s Breakfast on the Beach until ten o’clock. That’s instead of Breakfast with Paddy. Then it’s Mid-mornings. To call the studio, ring 01723, 336444.',
      ],
      [
        'what’s on tomorrow morning',
        'On This is the Coast tomorrow morning: Weekend Breakfast at seven o’clock and Saturday on the Coast at ten o’clock.',
      ],
    ],
  ],
  [
    'tuesday',
    [
      [
        'what’s on tomorrow',
        'It’s a bank holiday tomorrow. On This is the Coast tomorrow: Bank Holiday Breakfast at six o’clock, Bank Holiday Songbook at ten o’clock, The Evening Mix at seven o’clock and Through the Night at ten o’clock.',
      ],
      [
        'what’s on tomorrow at eight',
        'At eight o’clock tomorrow morning it’s Bank Holiday Breakfast. That’s because it’s a bank holiday. At eight o’clock tomorrow evening it’s The Evening Mix.',
      ],
    ],
  ],
];

test.each(talks)('the day is told as it is: %s', async (day, talk) => {
  const someone = on(day);
  for (const [sentence, answer] of talk)
    expect([sentence, (await someone.says(sentence)).hears]).toEqual([sentence, answer]);
});

test('the screen names whose place a show takes', async () => {
  expect((await onScreen(await on('cover').says('who’s on air'))).words.slice(3, 8)).toEqual([
    ...['On air now · Today only', 'Sam @ Breakfast', 'Instead of Breakfast with Paddy.', '6 am', '10 am'],
  ]);
  expect((await onScreen(await on('cover').says('what’s on today'))).words.slice(1)).toEqual([
    ...['Today', '8:10', '6 am', 'Sam @ Breakfast', 'Instead of Breakfast with Paddy', 'On air now'],
    ...['10 am', 'Mid-mornings', '1 pm', 'The Afternoon Show', '4 pm', 'Coast Drive'],
    ...['7 pm', 'The Evening Mix', '10 pm', 'Through the Night'],
  ]);
});

test('the screen and the card say that it is a bank holiday', async () => {
  expect((await onScreen(await on('bankHoliday').says('who’s on air'))).words.slice(3, 5)).toEqual([
    ...['On air now · Bank holiday', 'Bank Holiday Breakfast'],
  ]);
  const turn = await on('tuesday').says('what’s on tomorrow morning');
  expect(turn.card).toMatchObject({
    title: 'On This is the Coast tomorrow morning',
    text: 'Six o’clock: Bank Holiday Breakfast (Bank holiday)\nTen o’clock: Bank Holiday Songbook (Bank holiday)',
  });
  expect((await onScreen(turn)).words.slice(1)).toEqual([
    ...['Tomorrow morning', '8:10', '6 am', 'Bank Holiday Breakfast', 'Bank holiday'],
    ...['10 am', 'Bank Holiday Songbook', 'Bank holiday'],
  ]);
});

test('one reason for the morning and the evening is given once', async () => {
  const holiday = coverWeek.slice(1, 2).map((one) => ({ ...one, endsAt: '2026-08-12T21:00:00.000Z' }));
  const someone = listener({
    content: station({ schedule: [...coverWeek.slice(0, 1), ...holiday] }),
    now: new Date('2026-08-11T07:10:00Z'),
  });

  expect((await someone.says('what’s on tomorrow at eight')).hears).toBe(
    'At eight o’clock tomorrow morning it’s Bank Holiday Breakfast. That’s because it’s a bank holiday. At eight o’clock tomorrow evening it’s Bank Holiday Songbook.',
  );
});
