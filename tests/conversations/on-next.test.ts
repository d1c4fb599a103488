import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';
import { coastWeek, coverWeek } from '../support/week';

const week = station({ schedule: coastWeek, onAir: coastWeek.slice(0, 4) });
const covered = station({ schedule: coverWeek, onAir: coverWeek });

test.each(['who’s next', 'what’s on next', 'who takes over next', 'what’s coming up next'])(
  '“%s” names the next two shows, with their times',
  async (sentence) => {
    const turn = await listener({ content: week, device: 'show-8' }).says(sentence);

    expect(turn.hears).toBe('Next up is Mid-mornings, at ten o’clock. Then it’s The Afternoon Show, at one o’clock.');
    expect(turn.card).toMatchObject({
      title: 'On air',
      text: 'Next: Mid-mornings, ten o’clock\nNext: The Afternoon Show, one o’clock',
    });
    expect(turn.open).toBe(false);
    expect((await onScreen(turn)).words.slice(1)).toEqual([
      ...['On air', '8:10', 'On air now', 'Paddy @ Breakfast', '6 am', '10 am', 'Listen live', '01723 336444'],
      ...['Next', '10 am', 'Mid-mornings', '1 pm', 'The Afternoon Show', '4 pm', 'Coast Drive'],
    ]);
  },
);

test('late in the evening it tells which morning', async () => {
  const content = station({ onAir: coastWeek.slice(4, 8) });
  const now = new Date('2026-08-12T20:30:00Z');

  expect((await listener({ content, now }).says('who’s next')).hears).toBe(
    'Next up is Through the Night, at ten o’clock. Then it’s Breakfast with Paddy, at six o’clock tomorrow morning.',
  );
});

test('at the end of the list it names what it knows', async () => {
  const content = station({ onAir: coastWeek.slice(0, 2) });

  expect((await listener({ content }).says('who’s next')).hears).toBe('Next up is Mid-mornings, at ten o’clock.');
});

test('an evening by the radio, from one show to the next', async () => {
  const someone = listener({ content: week });
  for (const [sentence, answer] of [
    [
      'who’s on',
      'It’s Breakfast with Paddy until ten o’clock. Then it’s Mid-mornings. To call the studio, ring 01723, 336444.',
    ],
    ['what’s on after paddy', 'After Breakfast with Paddy it’s Mid-mornings, at ten o’clock this morning.'],
    ['what’s on after drive', 'After Drive it’s The Evening Mix, at seven o’clock this evening.'],
    ['who’s on after the evening mix', 'After The Evening Mix it’s Through the Night, at ten o’clock this evening.'],
    [
      'what’s on after the chart rewind',
      'After Chart Rewind it’s Sunday Love Songs, at six o’clock on Sunday evening.',
    ],
    [
      'what’s on after friday night live',
      'After Friday Night Live it’s Coast Music, at eleven o’clock on Friday evening.',
    ],
  ] as const)
    expect([sentence, (await someone.says(sentence)).hears]).toEqual([sentence, answer]);
});

test('the screen and the card show both, one after the other', async () => {
  const turn = await listener({ content: week, device: 'show-8' }).says('what’s on after the chart rewind');

  expect(turn.card).toMatchObject({
    title: 'On air',
    text: 'Two o’clock: The Sunday Chart Rewind\nSix o’clock: Sunday Love Songs',
  });
  expect((await onScreen(turn)).words.slice(1)).toEqual([
    ...['On air', '8:10', '2 pm', 'The Sunday Chart Rewind', '6 pm', 'Sunday Love Songs'],
  ]);
});

test('says whom it can’t find, in the listener’s own words', async () => {
  expect((await listener({ content: week }).says('what’s on after the quiz')).hears).toBe(
    'I can’t find “quiz” in the schedule for the week to come. You can ask what’s on today, or tomorrow.',
  );
});

test('what follows the last show that it knows of, it doesn’t know', async () => {
  const content = station({ schedule: coastWeek.slice(0, 1) });

  expect((await listener({ content }).says('what’s on after paddy')).hears).toBe(
    'The schedule doesn’t say who’s next. Shall I play the station instead?',
  );
});

test.each([
  [{ onAir: [] }, 'The schedule doesn’t say who’s next. Shall I play the station instead?'],
  [{ down: ['onAir'] }, 'I can’t reach the station’s listings just now. Shall I play the station instead?'],
] as const)('with no listings it offers the station', async (broadcast, answer) => {
  const content = station('down' in broadcast ? { down: ['onAir'] } : { onAir: [] });

  expect((await listener({ content }).says('who’s next')).hears).toBe(answer);
});

describe('when it isn’t what is on every week', () => {
  const at = (time: string) => ({
    content: station({ schedule: coverWeek, onAir: coverWeek.filter(({ endsAt }) => endsAt > time) }),
    now: new Date(time),
  });

  test('on a bank holiday the answer comes first, and then why', async () => {
    const someone = listener({ content: covered, device: 'show-8' });
    const turn = await someone.says('who’s next');

    expect(turn.hears).toBe(
      'Next up is Bank Holiday Songbook, at ten o’clock. That’s because it’s a bank holiday. Then it’s The Evening Mix, at seven o’clock.',
    );
    expect((await onScreen(turn)).words.slice(1, 5)).toEqual([
      'On air',
      '8:10',
      'On air now · Bank holiday',
      'Bank Holiday Breakfast',
    ]);
    expect((await someone.says('what’s on after the songbook')).hears).toBe(
      'After Bank Holiday Songbook it’s The Evening Mix, at seven o’clock this evening.',
    );
  });

  test('a show that is not on today stands for what is on in its place', async () => {
    expect((await listener({ content: covered }).says('what’s on after breakfast')).hears).toBe(
      'After Bank Holiday Breakfast it’s Bank Holiday Songbook, at ten o’clock this morning. That’s because it’s a bank holiday.',
    );
    expect((await listener(at('2026-08-14T07:10:00.000Z')).says('what’s on after paddy')).hears).toBe(
      'After Breakfast on the Beach it’s Mid-mornings, at ten o’clock this morning.',
    );
  });

  test('who is away is said of the show that comes next', async () => {
    expect((await listener(at('2026-08-12T22:30:00.000Z')).says('who’s next')).hears).toBe(
      'Paddy’s away tomorrow. Next up is Breakfast with Sam, at six o’clock tomorrow morning. Then it’s Mid-mornings, at ten o’clock tomorrow morning.',
    );
    expect((await listener(at('2026-08-13T22:30:00.000Z')).says('who’s next')).hears).toBe(
      'Next up is Breakfast on the Beach, at six o’clock tomorrow morning. That’s instead of Breakfast with Paddy. Then it’s Mid-mornings, at ten o’clock tomorrow morning.',
    );
  });
});
