import { track, waterloo } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

const history = [
  track({
    title: 'Golden Brown',
    artist: 'The Stranglers',
    startedAt: '2026-08-12T07:05:00.000Z',
    endsAt: '2026-08-12T07:08:28.000Z',
  }),
  track({ title: 'Africa', artist: 'Toto', startedAt: '2026-08-12T07:00:00.000Z', endsAt: '2026-08-12T07:04:55.000Z' }),
];
const morning = station({ nowPlaying: waterloo, history });

test.each(['what was that song', 'what did you play before that', 'what was the last song'])(
  '“%s” names the song before, and this one',
  async (sentence) => {
    const { hears, card, open } = await listener({ content: morning }).says(sentence);

    expect(hears).toBe('That was Golden Brown by The Stranglers. Now it’s Waterloo by Abba.');
    expect(card).toMatchObject({
      title: 'What we played',
      text: 'Five past eight: Golden Brown by The Stranglers\nEight o’clock: Africa by Toto',
    });
    expect(open).toBe(false);
  },
);

test('the song that has just ended is the one before', async () => {
  const someone = listener({ content: morning });
  someone.waits(2);

  expect((await someone.says('what was that song')).hears).toBe('That was Waterloo by Abba.');
});

test.each([
  ['what was on at eight o’clock', 'At eight o’clock it was Africa by Toto.'],
  ['what did you play at about five past eight', 'At five past eight it was Golden Brown by The Stranglers.'],
  // Nobody noted the song: the show, and where there was none, neither.
  [
    'what was playing at half past six',
    'I don’t have a song for half past six, but it was Breakfast with Paddy on air.',
  ],
  ['what was on at three in the morning', 'I don’t know what was on at three o’clock.'],
])('“%s”', async (sentence, answer) => {
  expect((await listener({ content: morning }).says(sentence)).hears).toBe(answer);
});

test('the list is drawn, with the song that was meant in it', async () => {
  const turn = await listener({ content: morning, device: 'show-8' }).says('what was on at eight o’clock');

  expect((await onScreen(turn)).words).toEqual([
    ...['This is the Coast', 'What we played', '8:10', '8:09 am', 'Waterloo', 'Abba'],
    ...['8:05 am', 'Golden Brown', 'The Stranglers', '8 am', 'Africa', 'Toto'],
  ]);
});

test('names the show when neither this song nor the one before is known', async () => {
  const silent = station({ nowPlaying: 'unnamed', history: [] });

  expect((await listener({ content: silent }).says('what was that song')).hears).toBe(
    'I don’t have a name for the one before. You’re listening to Breakfast with Paddy.',
  );
});

test('never guesses', async () => {
  expect((await listener({ content: station({ history: [] }) }).says('what was that song')).hears).toBe(
    'I don’t have a name for the one before. Now it’s Waterloo by Abba.',
  );
});

test('blames itself when the playlist is down', async () => {
  expect((await listener({ content: station({ down: 'everything' }) }).says('what was that song')).hears).toBe(
    'I can’t reach the station’s playlist just now. Shall I play the station instead?',
  );
});
