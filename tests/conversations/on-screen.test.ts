import type { Story } from '../../lambda/contract/news';
import { age, tenPastEight } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

const viewer = (setting: Parameters<typeof listener>[0] = {}) => listener({ device: 'show-8', ...setting });

/** What every screen begins with. */
const header = (section: string) => ['This is the Coast', ...(section ? [section] : []), '8:10'];

test.each([
  ["what's playing", [...header(''), 'Now playing', 'Waterloo', 'Abba', 'Paddy @ Breakfast', 'until 10 am']],
  [
    "who's on air",
    [
      ...[...header('On air'), 'On air now', 'Paddy @ Breakfast', '6 am', '10 am', 'Listen live', '01723 336444'],
      ...['Next', '10 am', 'Mid-Mornings', '1 pm', 'Afternoons', '4 pm', 'Drive'],
    ],
  ],
  [
    "what's on today",
    [
      ...[...header('Today'), '6 am', 'Paddy @ Breakfast', 'On air now'],
      ...['10 am', 'Mid-Mornings', '1 pm', 'Afternoons', '4 pm', 'Drive'],
    ],
  ],
  [
    'latest news',
    [
      ...[...header('Latest news'), '1', 'New lights for Scarborough’s west pier', 'This is the Coast · an hour ago'],
      ...['2', 'Brass band returns to Filey', 'This is the Coast · two hours ago'],
      ...['3', 'Whitby swing bridge to close for one night', 'This is the Coast · yesterday'],
    ],
  ],
  [
    'weather in whitby',
    [
      ...[...header('Weather'), '17°', 'Today', 'Whitby', 'Low-level cloud', 'Low 15°C', '10%', '9 mph'],
      ...['Thu', '19°', '17°', 'Fri', '16°', '14°', 'Sat', '17°', '15°', 'Sun', '21°', '19°', 'Mon', '18°', '16°'],
      ...['Tue', '20°', '18°', 'Sample content'],
    ],
  ],
  [
    "what's the weather",
    [
      ...[...header('Today'), 'Scarborough', '17°', '14°', 'Filey', '17°', '14°', 'Whitby', '17°', '15°'],
      ...['Bridlington', '17°', '15°', 'Hornsea', '17°', '15°', 'Driffield', '18°', '14°', 'Sample content'],
    ],
  ],
  [
    'help',
    [
      ...[...header('What you can say'), '“Play the station”', '“What’s playing?”', '“Who’s on air?”', '“Latest news”'],
      ...['“Weather in Scarborough”', 'While we’re on, begin with “Alexa, ask This is the Coast …”'],
    ],
  ],
])('“%s” is drawn', async (sentence, words) => {
  const screen = await onScreen(await viewer().says(sentence));

  expect(screen.words).toEqual(words);
  expect(screen.warnings).toEqual([]);
});

test('what broke is drawn too, with what still works', async () => {
  const someone = viewer({ content: station({ down: 'everything' }) });
  const screen = await onScreen(await someone.says('news'));

  expect(screen.words).toEqual([
    ...header('Sorry'),
    'I can’t reach the newsroom just now.',
    'Listen live',
    'What you can say',
  ]);
  const { hears, playing } = await someone.touches(screen.press('listen'));
  expect(hears).toBe('Here’s This is the Coast, live.');
  expect(playing).not.toBeNull();
});

test('the stream comes before the screen, and closes the session', async () => {
  const { response, open, playing, screen } = await viewer().opens();

  expect(response.response.directives?.map(({ type }) => type)).toEqual([
    'AudioPlayer.Play',
    'Alexa.Presentation.APL.RenderDocument',
  ]);
  expect(open).toBe(false);
  expect(playing).toMatchObject({ title: 'Paddy @ Breakfast', subtitle: 'First up: Waterloo by Abba' });
  expect((await onScreen({ screen })).words).toEqual([
    ...header(''),
    'Live now',
    'Paddy @ Breakfast',
    'until 10 am',
    'Try “Alexa, ask This is the Coast what’s playing”',
  ]);
});

test('a screen never holds the stream', async () => {
  const { open, playing, screen } = await viewer({ playing: true }).says(
    'ask this is the coast for the weather in whitby',
  );

  expect(open).toBe(false);
  expect(playing).not.toBeNull();
  expect(screen).not.toBeNull();
});

test('a device without a screen is sent none', async () => {
  const { response } = await listener({ device: 'echo' }).says('weather in whitby');

  expect(response.response.directives).toBeUndefined();
});

test('a touched headline opens its story, which the screen reads aloud, and goes back', async () => {
  const someone = viewer();
  const headlines = await onScreen(await someone.says('news'));
  const story = await someone.touches(headlines.press('story-2'));

  expect(story.hears).toBe('Brass band returns to Filey. That’s from ten past six this morning, This is the Coast.');
  expect(story.commands).toMatchObject([
    {
      commands: [
        { type: 'SpeakItem', highlightMode: 'line' },
        { type: 'SpeakItem', componentId: 'question' },
      ],
    },
  ]);
  const drawn = await onScreen(story);
  expect(drawn.words.slice(-2)).toEqual([
    expect.stringMatching(/^Free Sunday concerts .* weekend\.\s+The first begins at two o’clock\.$/s),
    'Shall I read the next one?',
  ]);

  const back = await someone.touches(drawn.press('back'));
  expect(back.hears).toMatch(/^Here’s the latest from This is the Coast\./);
});

test('while the stream plays Alexa reads the story herself', async () => {
  const { hears, commands } = await viewer({ playing: true }).says('ask this is the coast to read the second story');

  expect(hears).toMatch(
    /this morning, This is the Coast\. Free Sunday concerts start again in Filey this weekend\. The first begins at two o’clock\.$/,
  );
  expect(commands).toEqual([]);
});

test('a long story carries on by touch and by voice', async () => {
  const paragraphs = Array.from(
    { length: 24 },
    (_, place) => `This is sentence number ${place} of a story about the harbour.`,
  );
  const someone = viewer({ content: station({ stories: [{ ...firstStory, paragraphs }] }) });
  await someone.says('news');
  const first = await someone.says('yes');
  expect(first.open).toBe(true);
  expect(first.reprompt).toBe('There’s more of that story. Shall I carry on?');

  const second = await someone.touches((await onScreen(first)).press('carry-on'));
  expect((await onScreen(second)).words.at(-1)).toMatch(/^This is sentence number 12 /);
});

const firstStory: Story = {
  ...age,
  id: 'harbour',
  title: 'The harbour',
  summary: null,
  category: 'local',
  publishedAt: tenPastEight.toISOString(),
  updatedAt: null,
  publisher: { name: 'This is the Coast', credit: null },
  url: null,
  image: null,
  imageSize: null,
  paragraphs: [],
};

test('a touched town shows its own weather, a touched day that day, and “back” the coast', async () => {
  const someone = viewer();
  const coast = await onScreen(await someone.says("what's the weather"));
  const whitby = await someone.touches(coast.press('town-3'));
  expect(whitby.hears).toMatch(/^In Whitby today: low-level cloud/);

  const coastAgain = await someone.touches((await onScreen(whitby)).press('back'));
  expect(coastAgain.hears).toMatch(/^Along the coast today/);

  const thursday = await someone.touches((await onScreen(whitby)).press('day-1'));
  expect(thursday.hears).toBe(
    'In Whitby tomorrow: sunny intervals, with a high of 19 and a low of 17 degrees. Anywhere else?',
  );
  const again = await someone.touches((await onScreen(thursday)).press('back'));
  expect(again.hears).toMatch(/^Along the coast today/);
});

test('everything that can be touched, on every screen, gets an answer', async () => {
  for (const sentence of ["what's playing", "who's on air", 'news', 'weather in filey', "what's the weather", 'help']) {
    const { touchable } = await onScreen(await viewer().says(sentence));
    expect([sentence, touchable.length > 0, new Set(touchable).size]).toEqual([sentence, true, touchable.length]);
    for (const id of touchable) {
      const someone = viewer();
      const { hears } = await someone.touches((await onScreen(await someone.says(sentence))).press(id));
      expect([sentence, id, hears]).toEqual([sentence, id, expect.stringMatching(/^(?!Sorry).{10,}/)]);
    }
  }
});

test('touches that are none of ours change nothing', async () => {
  const touch = { arguments: [42], source: {}, components: {} };
  const { hears, log } = await viewer().touches(touch);

  expect(hears).toBe('');
  expect(log).toContainEqual(
    expect.objectContaining({ event: 'unknown-request', request: 'Alexa.Presentation.APL.UserEvent' }),
  );
});
