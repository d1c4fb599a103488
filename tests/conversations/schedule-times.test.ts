import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';
import { coastWeek } from '../support/week';

const content = station({ schedule: coastWeek });

const answers: [sentence: string, hears: string, screen: string[]][] = [
  [
    'what’s on this morning',
    'It’s Breakfast with Paddy now, then Mid-mornings at ten o’clock.',
    ['This morning', '8:10', '6 am', 'Paddy @ Breakfast', 'On air now', '10 am', 'Mid-mornings'],
  ],
  [
    'what’s on this afternoon',
    'On This is the Coast this afternoon: Mid-mornings until one o’clock, The Afternoon Show at one o’clock and Drive at four o’clock.',
    ['This afternoon', '8:10', '10 am', 'Mid-mornings', '1 pm', 'The Afternoon Show', '4 pm', 'Coast Drive'],
  ],
  [
    'what’s on this evening',
    'On This is the Coast this evening: Drive until seven o’clock, The Evening Mix at seven o’clock and Through the Night at ten o’clock.',
    ['This evening', '8:10', '4 pm', 'Coast Drive', '7 pm', 'The Evening Mix', '10 pm', 'Through the Night'],
  ],
  [
    'what’s on tonight',
    'On This is the Coast tonight: The Evening Mix at seven o’clock and Through the Night at ten o’clock.',
    ['Tonight', '8:10', '7 pm', 'The Evening Mix', '10 pm', 'Through the Night'],
  ],
  [
    'what’s on tomorrow morning',
    'On This is the Coast tomorrow morning: Breakfast with Paddy at six o’clock and Mid-mornings at ten o’clock.',
    ['Tomorrow morning', '8:10', '6 am', 'Paddy @ Breakfast', '10 am', 'Mid-mornings'],
  ],
  [
    'what’s on sunday morning',
    'On This is the Coast on Sunday morning: Weekend Breakfast at seven o’clock and Sunday on the Coast at ten o’clock.',
    ['On Sunday morning', '8:10', '7 am', 'Weekend Breakfast', '10 am', 'Sunday on the Coast'],
  ],
  [
    'what’s on friday night',
    'On This is the Coast on Friday night: Friday Night Live at seven o’clock.',
    ['On Friday night', '8:10', '7 pm', 'Friday Night Live'],
  ],
  [
    'what’s on saturday evening',
    'On This is the Coast on Saturday evening: Saturday Night Party at six o’clock.',
    ['On Saturday evening', '8:10', '6 pm', 'Saturday Night Party'],
  ],
  ['what’s on at eight', 'At eight o’clock this evening it’s The Evening Mix.', ['8:10', '7 pm', 'The Evening Mix']],
  [
    'what’s on tomorrow at eight',
    'At eight o’clock tomorrow morning it’s Breakfast with Paddy. At eight o’clock tomorrow evening it’s The Evening Mix.',
    ['8:10', '6 am', 'Paddy @ Breakfast', '7 pm', 'The Evening Mix'],
  ],
  [
    'what’s on friday at nine',
    'At nine o’clock on Friday morning it’s Breakfast with Paddy. At nine o’clock on Friday evening it’s Friday Night Live.',
    ['8:10', '6 am', 'Paddy @ Breakfast', '7 pm', 'Friday Night Live'],
  ],
  ['what’s on at midnight', 'At midnight it’s Through the Night.', ['8:10', '10 pm', 'Through the Night']],
];

test.each(answers)('“%s”, spoken and on the screen', async (sentence, answer, screen) => {
  const turn = await listener({ content, device: 'show-8' }).says(sentence);

  expect(turn.hears).toBe(answer);
  expect((await onScreen(turn)).words.slice(1)).toEqual(screen);
  expect(turn.open).toBe(false);
});

test.each(['what’s on at the weekend', 'what’s on this weekend'])('“%s” tells both days', async (sentence) => {
  const turn = await listener({ content, device: 'show-8' }).says(sentence);

  expect(turn.hears).toBe(
    'On This is the Coast on Saturday: Weekend Breakfast at seven o’clock, Saturday on the Coast at ten o’clock, Weekend Sport at two o’clock and Saturday Night Party at six o’clock. And on Sunday: Weekend Breakfast at seven o’clock, Sunday on the Coast at ten o’clock, Chart Rewind at two o’clock, Sunday Love Songs at six o’clock and Through the Night at ten o’clock.',
  );
  expect(turn.card).toMatchObject({ title: 'On This is the Coast at the weekend' });
  expect((await onScreen(turn)).words.slice(1)).toEqual([
    ...['At the weekend', '8:10', 'Sat 7 am', 'Weekend Breakfast', 'Sat 10 am', 'Saturday on the Coast'],
    ...['Sat 2 pm', 'Weekend Sport', 'Sat 6 pm', 'Saturday Night Party', 'Sun 7 am', 'Weekend Breakfast'],
    ...['Sun 10 am', 'Sunday on the Coast', 'Sun 2 pm', 'The Sunday Chart Rewind'],
    ...['Sun 6 pm', 'Sunday Love Songs', 'Sun 10 pm', 'Through the Night'],
  ]);
});

test('planning the week, one question after the other', async () => {
  const someone = listener({ content, now: new Date('2026-08-12T20:30:00Z') });
  for (const [sentence, answer] of [
    ['what’s on tonight', 'It’s The Evening Mix now, then Through the Night at ten o’clock.'],
    ['what’s on at six', 'At six o’clock tomorrow morning it’s Breakfast with Paddy.'],
    [
      'what’s on tomorrow afternoon',
      'On This is the Coast tomorrow afternoon: Mid-mornings until one o’clock, The Afternoon Show at one o’clock and Drive at four o’clock.',
    ],
    ['what’s on this morning', 'That’s been and gone. I can tell you what’s on today, or in the days to come.'],
  ] as const)
    expect([sentence, (await someone.says(sentence)).hears]).toEqual([sentence, answer]);
});

test('last night’s show counts for a morning that it takes much of', async () => {
  const [night] = coastWeek.filter(({ title }) => title === 'Through the Night');
  const long = station({ schedule: night ? [{ ...night, endsAt: '2026-08-13T08:00:00.000Z' }] : [] });

  expect((await listener({ content: long }).says('what’s on tomorrow morning')).hears).toBe(
    'On This is the Coast tomorrow morning: Through the Night until nine o’clock.',
  );
});
