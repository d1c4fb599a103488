import { logo, track, waterloo } from '../support/august-day';
import { listener } from '../support/listener';
import { station } from '../support/station';

const goldenBrown = track({ title: 'Golden Brown', artist: 'The Stranglers' });

test.each(["what's playing", 'who sings this', 'what song is this'])('“%s” names the track', async (sentence) => {
  const studio = station({ nowPlaying: goldenBrown });
  const { hears, card, open } = await listener({ content: studio }).says(sentence);

  expect(hears).toBe('You’re listening to Golden Brown by The Stranglers.');
  expect(card).toEqual({
    type: 'Standard',
    title: 'Now playing',
    image: logo,
    text: 'Golden Brown by The Stranglers\nPaddy @ Breakfast',
  });
  expect(open).toBe(false);
});

test('names a track without its artist', async () => {
  const studio = station({ nowPlaying: track({ title: 'Shipping forecast' }) });

  expect((await listener({ content: studio }).says("what's playing")).hears).toBe(
    'You’re listening to Shipping forecast.',
  );
});

test('says “and” for “&” aloud, and breaks nothing', async () => {
  const studio = station({ nowPlaying: track({ title: 'Sound & <Vision>', artist: 'Q "n" A\u0000' }) });
  const { hears, response } = await listener({ content: studio }).says("what's playing");

  expect(response.response.outputSpeech).toMatchObject({
    ssml: '<speak>You’re listening to Sound &amp; &lt;Vision&gt; by Q &quot;n&quot; A.</speak>',
  });
  expect(hears).toBe('You’re listening to Sound & <Vision> by Q "n" A.');
});

test('takes words in a title for words, not for a script', async () => {
  const studio = station({ nowPlaying: track({ title: '$t(goodbye)', artist: '<break time="9s"/>' }) });

  expect((await listener({ content: studio }).says("what's playing")).hears).toBe(
    'You’re listening to $t(goodbye) by <break time="9s"/>.',
  );
});

test('names the show when nobody said which song it is', async () => {
  const { hears, card } = await listener({ content: station({ nowPlaying: 'unnamed' }) }).says("what's playing");

  expect(hears).toBe('I don’t have a name for this one. You’re listening to Breakfast with Paddy.');
  expect(card).toMatchObject({ text: 'Paddy @ Breakfast' });
});

test('names the show once the song’s time is over', async () => {
  const someone = listener({ content: station({ nowPlaying: waterloo }) });
  someone.waits(5);

  expect((await someone.says("what's playing")).hears).toBe('You’re listening to Breakfast with Paddy.');
});

test('names the show when the playlist is from long ago', async () => {
  const studio = station({ nowPlaying: goldenBrown, expiresAt: '2026-08-12T07:00:00.000Z' });

  expect((await listener({ content: studio }).says("what's playing")).hears).toBe(
    'You’re listening to Breakfast with Paddy.',
  );
});

test('does not take a song of unknown length to last for ever', async () => {
  const studio = station({ nowPlaying: { ...goldenBrown, startedAt: '2026-08-12T06:50:00.000Z' } });

  expect((await listener({ content: studio }).says("what's playing")).hears).toBe(
    'You’re listening to Breakfast with Paddy.',
  );
});

test('says that the stream is silent when no studio is connected', async () => {
  const { hears } = await listener({ content: station({ nowPlaying: 'silent' }) }).says("what's playing");

  expect(hears).toBe('There’s no music on the stream just now. On the schedule it’s Breakfast with Paddy.');
});

test('blames itself when the playlist is down, and names the show', async () => {
  const { hears, log } = await listener({ content: station({ down: ['nowPlaying'] }) }).says("what's playing");

  expect(hears).toBe('I can’t see the playlist just now, but it’s Breakfast with Paddy on air.');
  expect(log).toContainEqual({
    level: 'warn',
    event: 'content-unavailable',
    requestId: expect.any(String),
    document: '/v1/now-playing',
    error: 'No answer: GET /v1/now-playing',
  });
});

test('offers the station itself when nothing is to be had', async () => {
  const someone = listener({ content: station({ down: 'everything' }) });
  const { hears, reprompt } = await someone.says("what's playing");

  expect(hears).toBe('I can’t reach the station’s playlist just now. Shall I play the station instead?');
  expect(reprompt).toBe('I can still play This is the Coast live. Shall I?');

  const { hears: then, playing } = await someone.says('yes please');
  expect(then).toBe('Here’s This is the Coast, live.');
  expect(playing?.url).toBe('https://stream.thisisthecoast.example/live.mp3');
});

test('asks nothing while the stream plays', async () => {
  const { hears, open, playing } = await listener({ content: station({ down: 'everything' }), playing: true }).says(
    "ask this is the coast what's playing",
  );

  expect(hears).toBe(
    'I can’t reach the station’s playlist just now. The station plays on, and I’ll have another go when you ask again.',
  );
  expect(open).toBe(false);
  expect(playing).not.toBeNull();
});
