import { logo, track, waterloo } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

const goldenBrown = track({
  title: 'Golden Brown',
  artist: 'The Stranglers',
  album: 'La folie',
  year: 1981,
  startedAt: '2026-08-12T07:09:00.000Z',
  endsAt: '2026-08-12T07:12:28.000Z',
});
const knowsAll = station({ nowPlaying: goldenBrown });

test.each([
  ['what album is this from', 'This is Golden Brown by The Stranglers: it’s from the album La folie.'],
  ['which album is this song from', 'This is Golden Brown by The Stranglers: it’s from the album La folie.'],
  ['what year did this come out', 'This is Golden Brown by The Stranglers: it came out in 1981.'],
  ['when was this song released', 'This is Golden Brown by The Stranglers: it came out in 1981.'],
  ['how old is this song', 'This is Golden Brown by The Stranglers: it came out in 1981.'],
  ['how long is this song', 'This is Golden Brown by The Stranglers: it lasts three minutes and twenty-eight seconds.'],
  [
    'tell me more about this song',
    'This is Golden Brown by The Stranglers: it’s from the album La folie, it came out in 1981 and it lasts three minutes and twenty-eight seconds.',
  ],
])('“%s”', async (sentence, answer) => {
  const { hears, card, open, screen } = await listener({ content: knowsAll, device: 'show-8' }).says(sentence);

  expect(hears).toBe(answer);
  expect(card).toEqual({
    type: 'Standard',
    title: 'Now playing',
    image: logo,
    text: 'Golden Brown by The Stranglers\nLa folie · 1981\nPaddy @ Breakfast',
  });
  expect(open).toBe(false);
  expect((await onScreen({ screen })).words).toEqual([
    ...['This is the Coast', '8:10', 'Now playing', 'Golden Brown', 'The Stranglers', 'La folie · 1981'],
    ...['Paddy @ Breakfast', 'until 10 am'],
  ]);
});

test('a year is read as a year', async () => {
  const { response } = await listener({ content: knowsAll }).says('what year did this come out');

  expect(response.response.outputSpeech).toMatchObject({
    ssml: expect.stringContaining('<say-as interpret-as="date" format="y">1981</say-as>'),
  });
});

test('an album by the name of its song is not named twice', async () => {
  const studio = station({ nowPlaying: { ...waterloo, album: 'Waterloo' } });

  expect((await listener({ content: studio }).says('what album is this from')).hears).toBe(
    'This is Waterloo by Abba: it’s from the album of the same name.',
  );
});

test.each([
  ['what album is this from', 'I don’t know which album this one’s from. It’s Shipping forecast.'],
  ['what year did this come out', 'I don’t know when this one came out. It’s Shipping forecast.'],
  ['how long is this song', 'I don’t know how long this one lasts. It’s Shipping forecast.'],
  ['tell me more about this song', 'It’s Shipping forecast. That’s all I know about it.'],
])('“%s” is answered honestly where nobody says', async (sentence, answer) => {
  const studio = station({ nowPlaying: track({ title: 'Shipping forecast' }) });

  expect((await listener({ content: studio }).says(sentence)).hears).toBe(answer);
});

test.each(['what album is this from', 'how long is this song'])(
  '“%s” names the show when nobody knows the song, or its time is over',
  async (sentence) => {
    const someone = listener({ content: knowsAll, device: 'show-8' });
    someone.waits(5);
    const over = await someone.says(sentence);
    expect(over.hears).toBe('You’re listening to Breakfast with Paddy.');
    expect((await onScreen(over)).words).toEqual(expect.arrayContaining(['On air now', 'Paddy @ Breakfast']));

    expect((await listener({ content: station({ nowPlaying: 'unnamed' }) }).says(sentence)).hears).toBe(
      'I don’t have a name for this one. You’re listening to Breakfast with Paddy.',
    );
  },
);

test('while the stream plays it is told in one go', async () => {
  const { hears, open, playing } = await listener({ content: knowsAll, playing: true }).says(
    'ask this is the coast what album is this from',
  );

  expect(hears).toBe('This is Golden Brown by The Stranglers: it’s from the album La folie.');
  expect(open).toBe(false);
  expect(playing).not.toBeNull();
});

test('a talk about one song, several turns long', async () => {
  const history = [
    track({
      title: 'Africa',
      artist: 'Toto',
      startedAt: '2026-08-12T07:04:00.000Z',
      endsAt: '2026-08-12T07:08:55.000Z',
    }),
  ];
  const someone = listener({ content: station({ nowPlaying: goldenBrown, history }), playing: true });
  const ask = async (sentence: string) => (await someone.says(`ask this is the coast ${sentence}`)).hears;

  expect(await ask("what's playing")).toBe('You’re listening to Golden Brown by The Stranglers.');
  expect(await ask('what album is this from')).toMatch(/from the album La folie\.$/);
  expect(await ask('what did you play before that')).toBe(
    'That was Africa by Toto. Now it’s Golden Brown by The Stranglers.',
  );
  someone.waits(3);
  expect(await ask('what was that song')).toBe('That was Golden Brown by The Stranglers.');
  expect(await ask("what's playing")).toBe('You’re listening to Breakfast with Paddy.');
});
