import { listener } from '../support/listener';

test.each(['how do I ring the studio', "what's the studio number", 'how do I get in touch'])(
  '“%s” gives the number, digit by digit and on a card',
  async (sentence) => {
    const { hears, card, response } = await listener().says(sentence);

    expect(hears).toBe('You can call the studio on 01723, 336444. I’ve put the number in your Alexa app.');
    expect(JSON.stringify(response.response.outputSpeech)).toContain(
      '<say-as interpret-as=\\"digits\\">01723</say-as>',
    );
    expect(card).toMatchObject({
      title: 'Get in touch with This is the Coast',
      text: '01723 336444\nhttps://www.thisisthecoast.example',
    });
  },
);

test.each(['send me the website', "what's your web site"])('“%s” puts the website on a card', async (sentence) => {
  const { hears, card } = await listener().says(sentence);

  expect(hears).toBe('I’ve put our website in your Alexa app.');
  expect(card).toMatchObject({ title: 'This is the Coast online', text: 'https://www.thisisthecoast.example' });
});

test('“do you have an app” names them all', async () => {
  const { hears, card } = await listener().says('do you have an app');

  expect(hears).toBe('You can have us on iPhone, Android, Alexa and Roku. I’ve put the details in your Alexa app.');
  expect(card).toMatchObject({
    title: 'This is the Coast in your pocket',
    text: 'iPhone: This is the Coast\nAndroid: This is the Coast\nAlexa: This is the Coast\nRoku: This is the Coast\nhttps://www.thisisthecoast.example',
  });
});

test.each(['how can I support you', 'tell me about the supporters’ scheme'])(
  '“%s” tells of the supporters’ scheme',
  async (sentence) => {
    const { hears, card } = await listener().says(sentence);

    expect(hears).toBe(
      'A small monthly contribution helps us to report on the Yorkshire Coast. I’ve put the details in your Alexa app.',
    );
    expect(card).toMatchObject({ title: 'Support local journalism' });
  },
);

test.each([
  [
    'who are you',
    'We’re This is the Coast, the radio station of the Yorkshire Coast: local news, weather and the songs you know.',
  ],
  ['thank you', 'You’re welcome.'],
])('“%s” gets an answer in kind', async (sentence, answer) => {
  const { hears, open } = await listener().says(sentence);

  expect(hears).toBe(answer);
  expect(open).toBe(false);
});

test('“hello” begins a conversation', async () => {
  const { hears, open } = await listener().says('hello');

  expect(hears).toBe('Hello from the coast! What would you like?');
  expect(open).toBe(true);
  expect((await listener({ playing: true }).says('ask this is the coast hello')).hears).toBe('Hello from the coast!');
});
