import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';
import { coastWeek, coverWeek } from '../support/week';

const week = station({ schedule: coastWeek });

test.each(['who presents breakfast', 'who does the breakfast show', 'who’s the presenter of breakfast'])(
  '“%s” names the presenter, and when to hear them',
  async (sentence) => {
    const turn = await listener({ content: week, device: 'show-8' }).says(sentence);

    expect(turn.hears).toBe(
      'Paddy presents Breakfast. It’s on now, until ten o’clock. You can hear it on weekdays at six o’clock.',
    );
    expect((await onScreen(turn)).words.slice(1, 9)).toEqual([
      ...['When it’s on', '8:10', 'Wed 6 am', 'Paddy @ Breakfast', 'On air now'],
      ...['Thu 6 am', 'Paddy @ Breakfast', 'Fri 6 am'],
    ]);
  },
);

test.each([
  [
    'who does drive',
    'The schedule doesn’t say who presents Drive. It’s on at four o’clock this afternoon, until seven o’clock. You can hear it on weekdays at four o’clock.',
  ],
  [
    'who presents weekend breakfast',
    'The schedule doesn’t say who presents Weekend Breakfast. It’s on at seven o’clock on Saturday morning, until ten o’clock. You can hear it at weekends at seven o’clock.',
  ],
  [
    'who does the quiz',
    'I can’t find “quiz” in the schedule for the week to come. You can ask what’s on today, or tomorrow.',
  ],
])('“%s”', async (sentence, answer) => {
  expect((await listener({ content: week }).says(sentence)).hears).toBe(answer);
});

test.each([
  [
    '2026-08-11T07:10:00Z',
    'It’s usually Paddy on Breakfast, but on Thursday it’s Sam. It’s on at six o’clock on Thursday morning, until ten o’clock.',
  ],
  [
    '2026-08-12T07:10:00Z',
    'It’s usually Paddy on Breakfast, but tomorrow it’s Sam. It’s on at six o’clock tomorrow morning, until ten o’clock.',
  ],
  ['2026-08-13T07:10:00Z', 'It’s usually Paddy on Breakfast, but today it’s Sam. It’s on now, until ten o’clock.'],
])('who stands in is named beside who usually does it (%s)', async (now, answer) => {
  const turn = await listener({
    content: station({ schedule: coverWeek }),
    now: new Date(now),
    device: 'show-8',
  }).says('who does the breakfast show');

  expect(turn.hears).toBe(answer);
  expect((await onScreen(turn)).words).toEqual(
    expect.arrayContaining(['Sam @ Breakfast', 'Instead of Breakfast with Paddy', 'Paddy @ Breakfast']),
  );
});

test('who stands in presents it, for who asks about them', async () => {
  const someone = listener({ content: station({ schedule: coverWeek }), now: new Date('2026-08-13T07:10:00Z') });

  expect((await someone.says('when is Sam on')).hears).toBe(
    'Paddy’s away today. Breakfast with Sam is on now, until ten o’clock.',
  );
});
