import { tenPastEight } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';
import { openTable } from '../support/table';

const whitbyToday = 'In Whitby today: low-level cloud, with a high of 17 and a low of 15 degrees.';
const filey = 'In Filey today: low-level cloud, with a high of 17 and a low of 14 degrees.';
const theCoastToday = 'Along the coast today: low-level cloud everywhere, with highs of 17 to 18 degrees.';

let table: Awaited<ReturnType<typeof openTable>>;
beforeAll(async () => {
  table = await openTable();
});
afterAll(() => table.close());
afterEach(async () => {
  await somebody().says('forget me');
});

/** Each is a new visit of the same person. */
const somebody = (setting: Parameters<typeof listener>[0] = {}) =>
  listener({ listeners: table.listeners(() => tenPastEight), ...setting });

test.each(['my town is filey', 'set my town to filey', 'i live in filey', 'make filey my town'])(
  '“%s” is kept for the next visit, when “the weather” means that town',
  async (sentence) => {
    const { hears, open } = await somebody().says(sentence);
    expect(hears).toBe(
      'I’ll remember that Filey is your town. From now on, just ask for the weather. And if you ever say forget me, I will.',
    );
    expect(open).toBe(false);

    expect((await somebody().says("what's my town")).hears).toBe(
      'Your town is Filey. If you say forget me, I’ll forget it.',
    );
    expect((await somebody({ playing: true }).says("ask this is the coast what's the weather")).hears).toBe(
      `Here’s the weather for your town. ${filey}`,
    );
  },
);

test('shows what will come from now on', async () => {
  const { words } = await onScreen(await somebody({ device: 'show-8' }).says('my town is filey'));

  expect(words).toEqual(expect.arrayContaining(['Weather', 'Filey', '17°', 'Low 14°C', 'Low-level cloud']));
});

test('the town can be changed, and keeps the day of a question', async () => {
  await somebody().says('my town is filey');
  await somebody().says('change my town to whitby');

  expect((await somebody({ playing: true }).says('ask this is the coast for the weather tomorrow')).hears).toBe(
    'Here’s the weather for your town. In Whitby tomorrow: sunny intervals, with a high of 19 and a low of 17 degrees.',
  );
});

test('“and tomorrow” stays with the town', async () => {
  await somebody().says('my town is filey');
  const someone = somebody();

  expect((await someone.says("what's the weather")).hears).toBe(
    `Here’s the weather for your town. ${filey} Would you like tomorrow’s as well?`,
  );
  expect((await someone.says('yes')).hears).toBe(
    'In Filey tomorrow: sunny intervals, with a high of 19 and a low of 16 degrees.',
  );
});

test('the whole coast can still be asked for, by voice and by touch', async () => {
  await somebody().says('my town is filey');
  const someone = somebody({ device: 'show-8' });
  const { screen } = await someone.says("what's the weather");
  const { press } = await onScreen({ screen });

  expect((await someone.touches(press('back'))).hears).toBe(`${theCoastToday} Which town would you like?`);
  expect((await somebody().says("what's the weather on the coast")).hears).toBe(
    `${theCoastToday} Which town would you like?`,
  );
});

test('a village leads to the nearest town, with a yes', async () => {
  const someone = somebody();
  const { hears, reprompt } = await someone.says('my town is staithes');
  expect(hears).toBe('For Staithes, the nearest forecast I have is Whitby. Shall I remember Whitby for you?');
  expect(reprompt).toBe('If you like, I’ll remember Whitby, so that you need only ask for the weather. Shall I?');

  expect((await someone.says('yes')).hears).toMatch(/^I’ll remember that Whitby is your town\./);
  expect((await somebody().says("what's my town")).hears).toBe(
    'Your town is Whitby. If you say forget me, I’ll forget it.',
  );
});

test('a village and a no: nothing is kept', async () => {
  const someone = somebody();
  await someone.says('my town is staithes');

  expect((await someone.says('no')).hears).toBe('All right.');
  expect((await someone.says("what's my town")).hears).toBe('I don’t know your town yet. Which town shall I remember?');
});

test('without a town in the sentence asks which, and a bare town answers', async () => {
  const someone = somebody();
  const { hears, reprompt } = await someone.says('remember my town');
  expect(hears).toBe('Which town shall I remember?');
  expect(reprompt).toBe('You can say Scarborough, Filey, Whitby, Bridlington, Hornsea or Driffield. Which is yours?');

  expect((await someone.says('whitby')).hears).toMatch(/^I’ll remember that Whitby is your town\./);
});

test('a place far away is said to be unknown, and a question about the weather is answered', async () => {
  const someone = somebody();
  const { hears } = await someone.asks('MyTownIntent', {
    town: { name: 'town', value: 'timbuktu', confirmationStatus: 'NONE' },
  });
  expect(hears).toBe(
    'I don’t have a forecast for Timbuktu. I can do Scarborough, Filey, Whitby, Bridlington, Hornsea or Driffield. Which town shall I remember?',
  );

  expect((await someone.says('weather tomorrow')).hears).toMatch(/^Along the coast tomorrow: /);
});

test('while the stream plays, says how to tell us instead of asking', async () => {
  expect((await somebody({ playing: true }).says("ask this is the coast what's my town")).hears).toBe(
    'I don’t know your town yet. You can say: Alexa, tell This is the Coast my town is Whitby.',
  );
  expect((await somebody({ playing: true }).says('tell this is the coast my town is staithes')).hears).toBe(
    'For Staithes, the nearest forecast I have is Whitby. To have that one, say: Alexa, tell This is the Coast my town is Whitby.',
  );
  expect((await somebody({ playing: true }).says('tell this is the coast my town is whitby')).hears).toMatch(
    /^I’ll remember that Whitby is your town\./,
  );
});

describe('asked once after a few questions about the weather', () => {
  const question = 'Is Whitby your town? Shall I remember it?';

  test('whether that is their town; yes remembers it', async () => {
    for (let visit = 1; visit <= 2; visit++)
      expect((await somebody().says('weather in whitby')).hears).toBe(
        `${whitbyToday} Would you like tomorrow’s as well?`,
      );

    const someone = somebody();
    const { hears, reprompt } = await someone.says('weather in whitby');
    expect(hears).toBe(`${whitbyToday} ${question}`);
    expect(reprompt).toBe('If you like, I’ll remember Whitby, so that you need only ask for the weather. Shall I?');
    expect((await someone.says('yes')).hears).toMatch(/^I’ll remember that Whitby is your town\./);
  });

  test('and after a no, never again', async () => {
    for (let visit = 1; visit <= 2; visit++) await somebody().says('weather in whitby');
    const someone = somebody();
    expect((await someone.says('weather in whitby')).hears).toContain(question);
    expect((await someone.says('no')).hears).toBe('All right.');

    for (let visit = 1; visit <= 4; visit++)
      expect((await somebody().says('weather in whitby')).hears).not.toContain(question);
  });

  test('not while the stream plays: then at the next chance', async () => {
    for (let visit = 1; visit <= 4; visit++)
      await somebody({ playing: true }).says('ask this is the coast for the weather in whitby');

    expect((await somebody().says('weather in whitby')).hears).toBe(`${whitbyToday} ${question}`);
  });

  test('“and tomorrow” is answered though that was asked', async () => {
    for (let visit = 1; visit <= 2; visit++) await somebody().says('weather in whitby');
    const someone = somebody();
    await someone.says('weather in whitby');

    expect((await someone.says('and tomorrow')).hears).toBe(
      'In Whitby tomorrow: sunny intervals, with a high of 19 and a low of 17 degrees. Anywhere else?',
    );
  });
});

test('“forget me” leaves nothing in the table', async () => {
  await somebody().says('my town is filey');
  expect(await table.items()).toHaveLength(1);

  expect((await somebody().says('forget me')).hears).toBe(
    'Done. I’ve forgotten your town, and everything else that I’d noted about your visits.',
  );
  expect(await table.items()).toEqual([]);
});

test('keeps the town and what has been said already, under a hash, and nothing else', async () => {
  await somebody().says('my town is filey');
  await somebody().says('weather in whitby');

  expect(await table.items()).toEqual([
    {
      listener: { S: expect.stringMatching(/^[0-9a-f]{64}$/) },
      town: { S: 'filey' },
      townAsked: { BOOL: true },
      lapses: { N: expect.any(String) },
    },
  ]);
});

describe.each([
  ['without a table', {}],
  ['with a table that is out of reach', { broken: true }],
])('%s', (_what, { broken = false }: { broken?: boolean }) => {
  const stranger = (setting: Parameters<typeof listener>[0] = {}) =>
    listener({ ...(broken && { listeners: table.outOfReach() }), ...setting });

  test('everything else works', async () => {
    expect((await stranger().says('weather in whitby')).hears).toBe(
      `${whitbyToday} Would you like tomorrow’s as well?`,
    );
    expect((await stranger().says("what's the weather")).hears).toBe(`${theCoastToday} Which town would you like?`);
    expect((await stranger().opens()).playing).not.toBeNull();
  });

  test('a town cannot be kept, and that is said', async () => {
    expect((await stranger().says('my town is filey')).hears).toBe(
      'I can’t make a note of that just now, I’m afraid. You can always ask for the weather in Filey.',
    );
    expect((await stranger().says("what's my town")).hears).toBe('I can’t look that up just now.');
  });
});

test('says that it could not forget, when the table is out of reach', async () => {
  expect((await listener({ listeners: table.outOfReach() }).says('forget me')).hears).toBe(
    'I couldn’t do that just now. Please ask me again in a little while.',
  );
});

test('remembers a town though its forecast cannot be had', async () => {
  expect((await somebody({ content: station({ down: 'everything' }) }).says('my town is filey')).hears).toMatch(
    /^I’ll remember that Filey is your town\./,
  );
});
