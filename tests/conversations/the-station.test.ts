import type { Station } from '../../lambda/contract/station';
import { theCoast } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';

const allWays =
  'Call: 01723 336444\nText: 07700 900123\nE-mail: studio@thisisthecoast.example\nhttps://www.thisisthecoast.example';

test.each(['how do I ring the studio', "what's the number to call", 'can I phone in'])(
  '“%s” gives the number, digit by digit and on a card',
  async (sentence) => {
    const { hears, card, response, open } = await listener().says(sentence);

    expect(hears).toBe('You can call the studio on 01723, 336444. I’ve put the number in your Alexa app.');
    expect(JSON.stringify(response.response.outputSpeech)).toContain(
      '<say-as interpret-as=\\"digits\\">01723</say-as>',
    );
    expect(card).toMatchObject({ title: 'Get in touch with This is the Coast', text: allWays });
    expect(open).toBe(false);
  },
);

test.each(['how do I text the studio', "what's the text number", 'can I send you a message'])(
  '“%s” gives the number for texts, digit by digit and on a card',
  async (sentence) => {
    const { hears, card, response } = await listener().says(sentence);

    expect(hears).toBe('You can text the studio on 07700, 900123. I’ve put the number in your Alexa app.');
    expect(JSON.stringify(response.response.outputSpeech)).toContain(
      '<say-as interpret-as=\\"digits\\">07700</say-as>, <say-as interpret-as=\\"digits\\">900123</say-as>.',
    );
    expect(card).toMatchObject({ text: allWays });
  },
);

test.each(['how do I email the studio', "what's your email address", 'how can I write to the studio'])(
  '“%s” says the address as people say one',
  async (sentence) => {
    const { hears, card } = await listener().says(sentence);

    expect(hears).toBe(
      'The studio’s e-mail is studio at This is the Coast, all one word, dot example. I’ve put it in your Alexa app.',
    );
    expect(card).toMatchObject({ text: allWays });
  },
);

test.each(["what's the studio number", 'how do I get in touch', 'how do I make a request'])(
  '“%s” gives the telephone first, and says that there are other ways',
  async (sentence) => {
    expect((await listener().says(sentence)).hears).toBe(
      'You can call the studio on 01723, 336444. I’ve put the number in your Alexa app. You can text or e-mail us too: it’s all there.',
    );
  },
);

test('the ways to get in touch are on the screen too', async () => {
  const turn = await listener({ device: 'show-8' }).says('how do I text the studio');

  expect((await onScreen(turn)).words.slice(1)).toEqual([
    'Get in touch',
    '8:10',
    ...['Call', '01723 336444', 'Text', '07700 900123', 'E-mail', 'studio@thisisthecoast.example'],
    'www.thisisthecoast.example',
  ]);
});

describe('what the studio doesn’t have', () => {
  const none = { studioPhone: null, studioText: null, studioEmail: null };
  const answer = async (sentence: string, facts: Partial<Station>) =>
    (await listener({ station: { ...theCoast, ...facts } }).says(sentence)).hears;

  test('is said, with what it has instead', async () => {
    expect(await answer('how do I text the studio', { studioText: null })).toBe(
      'I don’t have a number for texts. You can call the studio on 01723, 336444. I’ve put the number in your Alexa app.',
    );
    expect(await answer('how do I email the studio', { studioEmail: null })).toBe(
      'I don’t have an e-mail address. You can call the studio on 01723, 336444. I’ve put the number in your Alexa app.',
    );
    expect(await answer('how do I ring the studio', { studioPhone: null })).toBe(
      'I don’t have a number to ring. You can text the studio on 07700, 900123. I’ve put the number in your Alexa app.',
    );
  });

  test('is not offered either', async () => {
    expect(await answer('how do I get in touch', { studioEmail: null })).toMatch(
      /You can text us too: that number’s there as well\.$/,
    );
    expect(await answer('how do I get in touch', { studioText: null })).toMatch(
      /You can e-mail us too: the address is there as well\.$/,
    );
    expect(await answer('how do I get in touch', { studioText: null, studioEmail: null })).toMatch(
      /I’ve put the number in your Alexa app\.$/,
    );
  });

  test('leaves the website in the end', async () => {
    expect(await answer('how do I get in touch', none)).toBe(
      'The studio hasn’t given me a number. I’ve put our website in your Alexa app.',
    );
  });
});

test('an address with dots and dashes is said in full', async () => {
  const station = { ...theCoast, studioEmail: 'on-air@radio.coast-fm.co.uk' };

  expect((await listener({ station }).says('how do I email the studio')).hears).toBe(
    'The studio’s e-mail is on dash air at radio dot coast dash F M dot co dot U K. I’ve put it in your Alexa app.',
  );
});

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

test.each(['how can I support you', 'tell me about the supporters’ scheme', 'send me the supporters link'])(
  '“%s” tells of the supporters’ scheme',
  async (sentence) => {
    const { hears, card } = await listener().says(sentence);

    expect(hears).toBe(
      'A small monthly contribution helps us to report on the Yorkshire Coast. I’ve put the details in your Alexa app.',
    );
    expect(card).toMatchObject({ title: 'Support local journalism' });
  },
);

test('“who are you” says who we are, and ends the conversation', async () => {
  const { hears, open } = await listener().says('who are you');

  expect(hears).toBe(
    'We’re This is the Coast, the radio station of the Yorkshire Coast: local news, weather and the songs you know.',
  );
  expect(open).toBe(false);
});
