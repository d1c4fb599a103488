import { logo, show, wednesday } from '../support/august-day';
import { listener } from '../support/listener';
import { station } from '../support/station';

const thursday = [
  show({
    title: 'Paddy @ Breakfast',
    name: 'Breakfast',
    presenter: 'Paddy',
    startsAt: '2026-08-13T05:00:00.000Z',
    endsAt: '2026-08-13T09:00:00.000Z',
  }),
  show({
    title: 'Coast Music',
    filler: true,
    startsAt: '2026-08-13T09:00:00.000Z',
    endsAt: '2026-08-13T15:00:00.000Z',
  }),
  show({
    title: 'Coast Drive',
    name: 'Drive',
    startsAt: '2026-08-13T15:00:00.000Z',
    endsAt: '2026-08-13T18:00:00.000Z',
  }),
];
const week = station({ schedule: [...wednesday, ...thursday] });

test.each(["what's on today", "today's schedule", 'read me the schedule'])(
  '“%s” says what is on now and what follows',
  async (sentence) => {
    const { hears, card, open } = await listener({ content: week }).says(sentence);

    expect(hears).toBe(
      'It’s Breakfast with Paddy now, then Mid-Mornings at ten o’clock, Afternoons at one o’clock and Drive at four o’clock.',
    );
    expect(card).toEqual({
      type: 'Standard',
      title: 'On This is the Coast today',
      image: logo,
      text: 'Six o’clock: Paddy @ Breakfast\nTen o’clock: Mid-Mornings\nOne o’clock: Afternoons\nFour o’clock: Drive',
    });
    expect(open).toBe(false);
  },
);

test('“what’s on tomorrow” leaves out what nobody presents', async () => {
  expect((await listener({ content: week }).says("what's on tomorrow")).hears).toBe(
    'On This is the Coast tomorrow: Breakfast with Paddy at six o’clock and Drive at four o’clock.',
  );
});

test('says until when the last show of the day is on', async () => {
  const someone = listener({ content: week });
  someone.waits(9 * 60);

  expect((await someone.says("what's on later today")).hears).toBe('It’s Drive now, until seven o’clock.');
});

test('says so when it has no schedule for a day', async () => {
  expect((await listener({ content: week }).says("what's on on friday")).hears).toBe(
    'I don’t have the schedule for Friday.',
  );
});

test.each([
  ['2026-08-11', 'That’s been and gone. I can tell you what’s on today, or in the days to come.'],
  ['2027', 'I can tell you what’s on today, tomorrow, at the weekend, or on a day this week.'],
])('%s', async (value, answer) => {
  const date = { name: 'date', value, confirmationStatus: 'NONE' } as const;

  expect((await listener({ content: week }).asks('ScheduleIntent', { date })).hears).toBe(answer);
});

test('blames itself when the listings cannot be reached', async () => {
  expect((await listener({ content: station({ down: ['schedule'] }) }).says("what's on today")).hears).toBe(
    'I can’t reach the station’s listings just now. Shall I play the station instead?',
  );
});
