import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';
import { coastWeek, coverWeek } from '../support/week';

const week = station({ onAir: coastWeek });

test.each([
  'when does this finish',
  'what time does this show end',
  'how long is this show on for',
  'is this show nearly over',
])('“%s” says when, how long that is, and what follows', async (sentence) => {
  const turn = await listener({ content: week, device: 'show-8' }).says(sentence);

  expect(turn.hears).toBe(
    'Breakfast with Paddy is on until ten o’clock: that’s another hour and fifty minutes. Then it’s Mid-mornings.',
  );
  expect(turn.card).toMatchObject({
    title: 'On air',
    text: 'Paddy @ Breakfast, until ten o’clock\nNext: Mid-mornings, ten o’clock',
  });
  expect(turn.open).toBe(false);
  expect((await onScreen(turn)).words.slice(1)).toEqual([
    ...['On air', '8:10', 'On air now', 'Paddy @ Breakfast', '6 am', '10 am', 'Listen live', '01723 336444'],
    ...['Next', '10 am', 'Mid-mornings', '1 pm', 'The Afternoon Show', '4 pm', 'Coast Drive'],
  ]);
});

test('counts down as a presenter would', async () => {
  const someone = listener({ content: week });
  const after = async (minutes: number) => {
    someone.waits(minutes);
    return (await someone.says('when does this finish')).hears;
  };

  expect(await after(20)).toBe(
    'Breakfast with Paddy is on until ten o’clock: that’s another hour and a half. Then it’s Mid-mornings.',
  );
  expect(await after(60)).toBe(
    'Breakfast with Paddy is on until ten o’clock: that’s another half an hour. Then it’s Mid-mornings.',
  );
  expect(await after(29)).toBe('Breakfast with Paddy is just finishing. Then it’s Mid-mornings.');
  expect(await after(1)).toBe(
    'Mid-mornings is on until one o’clock: that’s another three hours. Then it’s The Afternoon Show.',
  );
});

test('in the night it tells which morning', async () => {
  const someone = listener({ content: week, now: new Date('2026-08-12T22:30:00Z') });

  expect((await someone.says('when does this finish')).hears).toBe(
    'Through the Night is on until six o’clock tomorrow morning: that’s another six and a half hours. Then it’s Breakfast with Paddy.',
  );
});

test('says so when nobody is on air, and who is next', async () => {
  const someone = listener({ content: station({ onAir: coastWeek.slice(1) }), device: 'show-8' });
  const turn = await someone.says('when does this finish');

  expect(turn.hears).toBe('Nobody’s on air just now. Next up is Mid-mornings, at ten o’clock.');
  expect((await onScreen(turn)).words.slice(3, 4)).toEqual(['Nobody’s on air just now']);
});

test('offers the station when it doesn’t know', async () => {
  expect((await listener({ content: station({ onAir: [] }) }).says('when does this finish')).hears).toBe(
    'The schedule doesn’t say who’s on just now. Shall I play the station instead?',
  );
});

test('names who is there, not who usually is', async () => {
  const someone = listener({ content: station({ onAir: coverWeek }), now: new Date('2026-08-13T07:10:00Z') });

  expect((await someone.says('when does this finish')).hears).toBe(
    'Breakfast with Sam is on until ten o’clock: that’s another hour and fifty minutes. Then it’s Mid-mornings.',
  );
});
