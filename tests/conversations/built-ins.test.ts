import { logo } from '../support/august-day';
import { listener } from '../support/listener';

const canDo =
  'I can play This is the Coast live, and tell you what’s playing, who’s on air, the latest news, or the weather in your town.';

test('“help” says what can be asked, and asks', async () => {
  const { hears, reprompt, card } = await listener().says('ask this is the coast for help');

  expect(hears).toBe(`${canDo} What would you like?`);
  expect(reprompt).toBe('You can say play, what’s playing, latest news, or weather in Whitby. What would you like?');
  expect(card).toEqual({
    type: 'Standard',
    title: 'What you can say',
    image: logo,
    text: 'Alexa, play This is the Coast\nAlexa, ask This is the Coast what’s playing\nAlexa, ask This is the Coast who’s on air\nAlexa, ask This is the Coast for the latest news\nAlexa, ask This is the Coast for the weather in Whitby',
  });
});

test('“help” teaches the one-shot sentence while the stream plays, and lets it play', async () => {
  const { hears, open, playing } = await listener({ playing: true }).says('ask this is the coast for help');

  expect(hears).toBe(`${canDo} While we’re on, start with my name. Say: Alexa, ask This is the Coast what’s playing.`);
  expect(open).toBe(false);
  expect(playing).not.toBeNull();
});

test.each(['stop', 'cancel', 'pause'])('“%s” stops the stream without a word', async (sentence) => {
  const { hears, playing, response } = await listener({ playing: true }).says(sentence);

  expect(hears).toBe('');
  expect(playing).toBeNull();
  expect(response.response).toEqual({ directives: [{ type: 'AudioPlayer.Stop' }], shouldEndSession: true });
});

test.each(['stop', 'never mind'])('“%s” ends a conversation', async (sentence) => {
  const someone = listener();
  await someone.says('news');
  const { hears, open } = await someone.says(sentence);

  expect(hears).toBe('Bye for now.');
  expect(open).toBe(false);
});

test('“go home” leaves without a word', async () => {
  const { hears, open } = await listener().asks('AMAZON.NavigateHomeIntent');

  expect(hears).toBe('');
  expect(open).toBe(false);
});

test.each([
  ['AMAZON.NextIntent', 'This is live radio, so there’s no skipping ahead. Stay with us, there’s another one coming.'],
  ['AMAZON.PreviousIntent', 'This is live radio, so I can’t go back.'],
  ['AMAZON.StartOverIntent', 'This is live radio, so I can’t start it again from the top.'],
  ['AMAZON.LoopOnIntent', 'This is live radio, so I can’t play that round again.'],
  ['AMAZON.LoopOffIntent', 'This is live radio, so nothing’s going round and round.'],
  ['AMAZON.ShuffleOnIntent', 'This is live radio. The presenters do the shuffling.'],
  ['AMAZON.ShuffleOffIntent', 'This is live radio. The presenters do the shuffling.'],
  ['AMAZON.RepeatIntent', 'This is live radio, so I can’t play that again. It’s Waterloo by Abba.'],
])('%s: a live stream cannot, says so and goes on playing', async (intent, sentence) => {
  const { hears, playing, open, response } = await listener({ playing: true }).asks(intent);

  expect(hears).toBe(sentence);
  expect(playing).not.toBeNull();
  expect(open).toBe(false);
  expect(response.response.directives).toBeUndefined();
});

test('“repeat” says the last answer again, question and all', async () => {
  const someone = listener();
  const first = await someone.says('weather in whitby');
  const again = await someone.says('say that again');

  expect(again.hears).toBe(first.hears);
  expect(again.reprompt).toBe(first.reprompt);
  expect((await someone.says('yes')).hears).toMatch(/^In Whitby tomorrow:/);
});

test('a question none of ours is met with what we can do', async () => {
  const { hears, reprompt } = await listener().says('ask this is the coast to book me a flight to rome');

  expect(hears).toBe(
    'Sorry, that’s not one I can help with. You can ask what’s playing, for the latest news, or for the weather. What would you like?',
  );
  expect(reprompt).toBe('You can say what’s playing, latest news, or weather in Whitby. What would you like?');
});

test('the same while the stream plays, without holding it', async () => {
  const { hears, open, playing } = await listener({ playing: true }).says(
    'ask this is the coast to book me a flight to rome',
  );

  expect(hears).toBe(
    'Sorry, that’s not one I can help with. You can ask what’s playing, for the latest news, or for the weather. While we’re on, start with my name. Say: Alexa, ask This is the Coast what’s playing.',
  );
  expect(open).toBe(false);
  expect(playing).not.toBeNull();
});

test('“yes” and “no” out of the blue get an answer too', async () => {
  expect((await listener().asks('AMAZON.YesIntent')).hears).toBe('I’m all ears. What would you like?');
  expect((await listener().asks('AMAZON.NoIntent')).hears).toBe('All right.');
});

test('an intent that nobody answers is one we did not understand, and is logged', async () => {
  const { hears, log } = await listener().asks('TideTimesIntent');

  expect(hears).toMatch(/^Sorry, that’s not one I can help with\./);
  expect(log).toContainEqual(
    expect.objectContaining({ level: 'warn', event: 'unknown-intent', intent: 'TideTimesIntent' }),
  );
});
