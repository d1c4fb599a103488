import type { Warning } from '../../lambda/contract/warnings';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

const warning = (facts: Partial<Warning> = {}): Warning => ({
  id: 'wind',
  level: 'yellow',
  hazard: 'wind',
  headline: 'Yellow warning of wind',
  from: '2026-08-12T05:00:00.000Z',
  until: '2026-08-12T17:00:00.000Z',
  towns: null,
  url: null,
  ...facts,
});

const tomorrow = { from: '2026-08-13T05:00:00.000Z', until: '2026-08-13T11:00:00.000Z' };
const whitbyToday = 'In Whitby today: low-level cloud, with a high of 17 and a low of 15 degrees.';

const says = async (sentence: string, warnings: Warning[], setting: Parameters<typeof listener>[0] = {}) =>
  (
    await listener({ content: station({ warnings }), playing: true, ...setting }).says(
      `ask this is the coast ${sentence}`,
    )
  ).hears;

test('a warning in force is said first, with who gave it and until when', async () => {
  expect(await says('for the weather in whitby', [warning()])).toBe(
    `There’s a yellow warning of wind from the Met Office, until six o’clock this evening. ${whitbyToday}`,
  );
  expect(await says('do i need a coat in whitby', [warning({ level: 'amber', hazard: 'rain' })])).toBe(
    'There’s an amber warning of rain from the Met Office, until six o’clock this evening. No, you shouldn’t need a coat in Whitby today: low-level cloud, with a high of 17 and a low of 15 degrees.',
  );
});

test('one that begins within the time that was asked for is said with its beginning', async () => {
  const red = warning({ level: 'red', hazard: 'snow and ice', ...tomorrow });
  expect(await says('will it snow in whitby tomorrow', [red])).toBe(
    'There’s a red warning of snow and ice from the Met Office, from six o’clock tomorrow morning until midday tomorrow. No snow expected in Whitby tomorrow.',
  );
  expect(await says('for the weather in whitby', [red])).toBe(whitbyToday);
});

test('one for another town is not ours', async () => {
  const forBridlington = [warning({ towns: ['bridlington', 'hornsea'] })];
  expect(await says('for the weather in whitby', forBridlington)).toBe(whitbyToday);
  expect(await says('will it rain in brid', forBridlington)).toBe(
    'There’s a yellow warning of wind from the Met Office, until six o’clock this evening. No rain expected in Bridlington today.',
  );
  expect(await says('will it rain', forBridlington)).toBe(
    'There’s a yellow warning of wind from the Met Office, until six o’clock this evening. No rain expected along the coast today.',
  );
});

test('one that is over is over, however old the document is', async () => {
  const now = new Date('2026-08-12T17:00:00Z');
  expect(await says('when does the sun set in whitby', [warning()], { now })).toBe(
    'The sun sets in Whitby at nineteen minutes to nine today.',
  );
});

test('the card and the screen have it too, and the screen leads to all of them', async () => {
  const warnings = [warning({ level: 'amber', hazard: 'rain', headline: 'Amber warning of rain' }), warning(tomorrow)];
  const someone = listener({ content: station({ warnings }), device: 'show-8' });
  const { card, ...spoken } = await someone.says('weather in whitby');
  expect(card).toMatchObject({
    text: expect.stringMatching(
      /^Amber warning of rain\nToday: Low-level cloud.*Sample content\nWarnings: Met Office$/s,
    ),
  });
  const screen = await onScreen(spoken);
  expect(screen.words.slice(0, 6)).toEqual([
    ...['This is the Coast', 'Weather', '8:10', 'Amber warning of rain, until 6 pm', '17°', 'Today'],
  ]);
  const touched = await someone.touches(screen.press('warning'));
  expect(touched.hears).toBe(
    'There’s an amber warning of rain from the Met Office, until six o’clock this evening. There’s a yellow warning of wind from the Met Office, from six o’clock tomorrow morning until midday tomorrow.',
  );
  expect((await onScreen(touched)).words).toEqual([
    ...['This is the Coast', 'Weather warnings', '8:10'],
    ...['Amber warning of rain', 'Six o’clock this morning – six o’clock this evening'],
    ...['Yellow warning of wind', 'Six o’clock tomorrow morning – midday tomorrow', 'Warnings: Met Office'],
  ]);
});

test('the coast’s screen has it above the towns', async () => {
  const someone = listener({ content: station({ warnings: [warning()] }), device: 'show-8' });
  expect((await onScreen(await someone.says("what's the weather"))).words.slice(0, 5)).toEqual([
    ...['This is the Coast', 'Today', '8:10', 'Yellow warning of wind, until 6 pm', 'Scarborough'],
  ]);
});

describe('“is there a weather warning”', () => {
  test.each([
    ['are there any weather warnings', [], 'No weather warnings for the coast just now.'],
    ['is there a weather warning for whitby', [], 'No weather warnings for Whitby just now.'],
    [
      'is there a weather warning for whitby',
      [warning({ towns: ['hornsea'] })],
      'No weather warnings for Whitby just now.',
    ],
    [
      'are there any weather warnings',
      [warning({ towns: ['hornsea'] })],
      'There’s a yellow warning of wind from the Met Office, until six o’clock this evening.',
    ],
  ])('%s', async (sentence, warnings, answer) => {
    expect(await says(sentence, warnings)).toBe(answer);
  });

  test.each([
    ['nobody tells the station', station({ warnings: null })],
    ['they cannot be reached', station({ down: ['warnings'] })],
    ['the list is old', station({ expiresAt: '2026-08-12T06:00:00.000Z', warnings: [] })],
  ])('gives no all-clear where %s', async (_, content) => {
    const { hears } = await listener({ content, playing: true }).says(
      'ask this is the coast are there any weather warnings',
    );
    expect(hears).toBe('I can’t see the weather warnings just now.');
  });
});

test('without the list of warnings there is still a forecast', async () => {
  const { hears } = await listener({ content: station({ down: ['warnings'] }), playing: true }).says(
    'ask this is the coast for the weather in whitby',
  );
  expect(hears).toBe(whitbyToday);
});
