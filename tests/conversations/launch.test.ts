import { listener } from '../support/listener';
import { station } from '../support/station';

test('opening the skill starts the stream and names the show on air', async () => {
  const { hears, playing, open, response } = await listener().opens();

  expect(hears).toMatch(/^Good morning, and welcome to This is the Coast\. Here’s Breakfast with Paddy\./);
  expect(open).toBe(false);
  expect(playing).toMatchObject({
    url: 'https://stream.thisisthecoast.example/live.mp3',
    title: 'Paddy @ Breakfast',
    subtitle: 'First up: Waterloo by Abba',
  });
  expect(response.response.directives).toEqual([
    {
      type: 'AudioPlayer.Play',
      playBehavior: 'REPLACE_ALL',
      audioItem: {
        stream: {
          url: 'https://stream.thisisthecoast.example/live.mp3',
          token: expect.stringMatching(/^live:0:0:/),
          offsetInMilliseconds: 0,
        },
        metadata: {
          title: 'Paddy @ Breakfast',
          subtitle: 'First up: Waterloo by Abba',
          art: { sources: [{ url: 'https://content.thisisthecoast.example/images/logo.png' }] },
          backgroundImage: { sources: [{ url: 'https://content.thisisthecoast.example/images/background.png' }] },
        },
      },
    },
  ]);
});

test('now and then teaches a question, with our name in front', async () => {
  const someone = listener();
  const greetings = new Set<string>();
  for (let visit = 0; visit < 60; visit++) greetings.add((await someone.opens()).hears);

  const welcome = 'Good morning, and welcome to This is the Coast. Here’s Breakfast with Paddy.';
  expect([...greetings].sort()).toEqual([
    welcome,
    `${welcome} While we’re on, you can say: Alexa, ask This is the Coast for the latest news.`,
    `${welcome} While we’re on, you can say: Alexa, ask This is the Coast for the weather in Whitby.`,
    `${welcome} While we’re on, you can say: Alexa, ask This is the Coast what’s playing.`,
    `${welcome} While we’re on, you can say: Alexa, ask This is the Coast who’s on air.`,
  ]);
});

test('greets without the show when the listings are down, and plays all the same', async () => {
  const { hears, playing } = await listener({ content: station({ down: 'everything' }) }).opens();

  expect(hears).toMatch(/^Good morning, and welcome to This is the Coast\. Here we are, live\./);
  expect(playing?.title).toBe('This is the Coast');
});

test('a device that cannot stream is offered everything else', async () => {
  const { hears, reprompt, playing } = await listener({ device: 'speech-only' }).opens();

  expect(hears).toBe(
    'Good morning, and welcome to This is the Coast. This device can’t play live radio, but I can tell you what’s on, the news and the weather. What would you like to know?',
  );
  expect(reprompt).toBe(
    'You can ask who’s on air, for the latest news, or for the weather in a town. Which is it to be?',
  );
  expect(playing).toBeNull();
});
