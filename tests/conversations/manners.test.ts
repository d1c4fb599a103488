import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';

const flight = 'book me a flight to rome';
const atNight = new Date('2026-08-12T21:30:00Z');

test.each([
  ['2026-08-12T07:10:00Z', 'Good morning'],
  ['2026-08-12T11:00:00Z', 'Good afternoon'],
  ['2026-08-12T17:30:00Z', 'Good evening'],
  ['2026-08-12T02:00:00Z', 'Hello'],
  // Half past five in the afternoon, in winter: the clock is that of the coast.
  ['2026-12-12T17:30:00Z', 'Good afternoon'],
])('at %s people are greeted with “%s”', async (instant, greeting) => {
  const someone = listener({ now: new Date(instant) });

  expect((await someone.says('hello')).hears).toBe(`${greeting} from the coast! What would you like?`);
  expect((await someone.opens()).hears).toMatch(new RegExp(`^${greeting}, and welcome to This is the Coast\\.`));
});

test.each(['hello', 'good morning', 'hi there', 'ay up'])('“%s” begins a conversation', async (sentence) => {
  const { hears, reprompt, open } = await listener().says(sentence);

  expect(hears).toBe('Good morning from the coast! What would you like?');
  expect(reprompt).toBe('You can say play, what’s playing, latest news, or weather in Whitby. What would you like?');
  expect(open).toBe(true);
});

test('“hello” while the stream plays is answered, and lets it play', async () => {
  const { hears, open, playing } = await listener({ playing: true }).says('ask this is the coast hello');

  expect(hears).toBe('Good morning from the coast!');
  expect(open).toBe(false);
  expect(playing).not.toBeNull();
});

test.each(['thank you', 'thanks', 'ta', 'cheers'])('“%s” is welcome', async (sentence) => {
  const { hears, open } = await listener().says(sentence);

  expect(hears).toBe('You’re welcome.');
  expect(open).toBe(false);
});

test.each(['shut up', 'goodbye', 'be quiet'])(
  '“%s” ends the conversation, or the stream, at once',
  async (sentence) => {
    const someone = listener();
    await someone.says('news');
    const { hears, open } = await someone.says(sentence);
    expect(hears).toBe('Bye for now.');
    expect(open).toBe(false);

    const loud = await listener({ playing: true }).says(sentence);
    expect(loud.hears).toBe('');
    expect(loud.playing).toBeNull();
  },
);

test('“good night” is said back in the evening, and the stream plays on', async () => {
  expect((await listener({ now: atNight }).says('good night')).hears).toBe('Good night from the coast.');
  expect((await listener().says('see you later')).hears).toBe('Bye for now.');

  const { hears, playing } = await listener({ now: atNight, playing: true }).says('tell this is the coast good night');
  expect(hears).toBe('Good night from the coast.');
  expect(playing).not.toBeNull();
});

describe('what we don’t understand', () => {
  const sorry =
    'Sorry, that’s not one I can help with. You can ask what’s playing, for the latest news, or for the weather. What would you like?';
  const examples =
    'I’m still not with you, sorry. Try one of these: what’s playing. Who’s on air. What’s on tonight. Latest news. Or, weather in Whitby. What would you like?';

  test('is answered with what we can do, then with examples, and the third time in a row kindly let go', async () => {
    const someone = listener();

    expect((await someone.says(flight)).hears).toBe(sorry);
    const second = await someone.says(flight);
    expect(second.hears).toBe(examples);
    expect(second.reprompt).toBe('You can say what’s playing, latest news, or weather in Whitby. What would you like?');
    const third = await someone.says(flight);
    expect(third.hears).toBe(
      'I’m sorry, I’m not being much help just now. Say: Alexa, play This is the Coast, and we’re there. Bye for now.',
    );
    expect(third.open).toBe(false);
    expect((await someone.says(flight)).hears).toBe(sorry);
  });

  test('is counted anew once something was understood', async () => {
    const someone = listener();
    await someone.says(flight);
    await someone.says(flight);
    await someone.says('weather in whitby');

    expect((await someone.says(flight)).hears).toBe(sorry);
  });

  test('shows the examples on a screen', async () => {
    const someone = listener({ device: 'show-8' });
    await someone.says(flight);

    expect((await onScreen(await someone.says(flight))).words.slice(1)).toEqual([
      ...['What you can say', '8:10', '“Play the station”', '“What’s playing?”', '“Who’s on air?”', '“Latest news”'],
      '“Weather in Scarborough”',
      'While we’re on, begin with “Alexa, ask This is the Coast …”',
    ]);
  });

  test('never holds the stream, however often', async () => {
    const someone = listener({ playing: true });
    for (let time = 0; time < 3; time++) {
      const { hears, open } = await someone.says(`ask this is the coast to ${flight}`);
      expect(hears).toMatch(/^Sorry, that’s not one I can help with\./);
      expect(open).toBe(false);
    }
  });
});

describe('help', () => {
  test('explains at length once in a conversation; who asks again hears what else there is', async () => {
    const someone = listener();

    expect((await someone.says('what can I say')).hears).toBe(
      'I can play This is the Coast live, and tell you what’s playing, who’s on air, the latest news, or the weather in your town. What would you like?',
    );
    const again = await someone.says('help');
    expect(again.hears).toBe(
      'You can also ask what’s on tonight, when a show is on, what we played at ten past eight, or how to ring the studio. What would you like?',
    );
    expect(again.open).toBe(true);
  });

  test.each([
    'what’s on tonight',
    'when is Drive on',
    'what did you play at ten past eight',
    'how do I ring the studio',
  ])('what it names is understood: “%s”', async (sentence) => {
    expect((await listener().says(sentence)).hears).not.toMatch(/^Sorry/);
  });
});

test('tomorrow’s weather is offered once in a conversation', async () => {
  const someone = listener();

  expect((await someone.says('weather in whitby')).hears).toMatch(/Would you like tomorrow’s as well\?$/);
  for (const town of ['filey', 'hornsea'])
    expect((await someone.says(`weather in ${town}`)).hears).not.toContain('tomorrow’s as well');
});
