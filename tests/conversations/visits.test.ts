import { tenPastEight } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { openTable } from '../support/table';

let table: Awaited<ReturnType<typeof openTable>>;
beforeEach(async () => {
  table = await openTable();
});
afterEach(() => table.close());

/** Each is a new visit of the same person. */
const somebody = (setting: Parameters<typeof listener>[0] = {}) =>
  listener({ listeners: table.listeners(() => tenPastEight), ...setting });

test('a first-time listener hears once what can be asked and how, and finds it in the app', async () => {
  const { hears, card, playing } = await somebody().opens();

  expect(hears).toBe(
    'Good morning, and welcome to This is the Coast. Here’s Breakfast with Paddy. Good to have you with us. You can ask me for the song, the show, the news or the weather. While we’re on, start with my name: Alexa, ask This is the Coast what’s playing. I’ve put more in your Alexa app.',
  );
  expect(card).toMatchObject({ title: 'What you can say', text: expect.stringContaining('for the latest news') });
  expect(playing?.title).toBe('Paddy @ Breakfast');
});

test('who comes back is greeted as a friend, without a lesson and without a card', async () => {
  await somebody().opens();

  for (let visit = 2; visit <= 3; visit++) {
    const { hears, card, playing } = await somebody().opens();
    expect(hears).toMatch(
      /^Good morning, and welcome back\. Here’s Breakfast with Paddy\.( While we’re on, you can say: [^.]*\.)?$/,
    );
    expect(card).toBeNull();
    expect(playing?.title).toBe('Paddy @ Breakfast');
  }
});

test('shows the first-time listener the show that is on', async () => {
  const { words } = await onScreen(await somebody({ device: 'show-8' }).opens());

  expect(words).toEqual(expect.arrayContaining(['Live now', 'Paddy @ Breakfast']));
});

test('counts to nine and no further', async () => {
  for (let visit = 1; visit <= 11; visit++) await somebody().opens();

  expect(await table.items()).toEqual([expect.objectContaining({ visits: { N: '9' } })]);
});

test('after “forget me” we have never met', async () => {
  await somebody().opens();
  await somebody().says('forget me');

  expect((await somebody().opens()).hears).toContain('Good to have you with us.');
});

test('a listener whom nobody can look up is greeted as ever, and learns something now and then', async () => {
  const { hears } = await listener({ listeners: table.outOfReach() }).opens();

  expect(hears).toMatch(/^Good morning, and welcome to This is the Coast\. Here’s Breakfast with Paddy\./);
  expect(hears).not.toContain('Good to have you');
});

test('news that was heard on another day is not told as new', async () => {
  await somebody().says('latest news');

  expect((await somebody().says('latest news')).hears).toMatch(/^Nothing new since you last asked\./);
});
