import { listener } from '../support/listener';
import { station } from '../support/station';

test.each(['play the radio', 'ask this is the coast to play', 'put the station on'])(
  '“%s” plays the station live',
  async (sentence) => {
    const { hears, playing, open } = await listener().says(sentence);

    expect(hears).toBe('Here’s Breakfast with Paddy, live on This is the Coast.');
    expect(playing?.url).toBe('https://stream.thisisthecoast.example/live.mp3');
    expect(open).toBe(false);
  },
);

test('plays when everything else is down', async () => {
  const { hears, playing } = await listener({ content: station({ down: 'everything' }) }).says('play the radio');

  expect(hears).toBe('Here’s This is the Coast, live.');
  expect(playing?.url).toBe('https://stream.thisisthecoast.example/live.mp3');
});

test('says so, kindly, on a device that cannot stream', async () => {
  const { hears, playing } = await listener({ device: 'speech-only' }).says('play the radio');

  expect(hears).toBe(
    'I’m afraid this device can’t play live radio. I can still tell you what’s on, the news and the weather.',
  );
  expect(playing).toBeNull();
});

test('“resume” goes back to the live edge with a fresh stream', async () => {
  const someone = listener();
  const before = await someone.says('play the radio');
  await someone.says('alexa, pause');
  const { hears, playing } = await someone.says('alexa, resume');

  expect(hears).toBe('Here’s Breakfast with Paddy, live on This is the Coast.');
  expect(playing?.token).not.toBe(before.playing?.token);
});
