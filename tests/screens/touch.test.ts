import { headlinesScreen } from '../../lambda/skill/screens/headlines';
import { viewportNames } from '../../simulator/viewports';
import { headlineOf, morningStories } from '../support/august-day';
import { type Occasion, occasions } from './occasions';
import { scene } from './scene';
import { type Draw, drawingBoard } from './support/drawn';

let draw: Draw;

beforeAll(async () => {
  draw = await drawingBoard();
});

const helpful = {
  'say-1': ['PlayStationIntent', {}],
  'say-2': ['WhatsPlayingIntent', {}],
  'say-3': ['WhosOnAirIntent', {}],
  'say-4': ['LatestNewsIntent', {}],
  'say-5': ['WeatherIntent', { town: 'scarborough' }],
};

/** Everything that can be touched on a screen, and what it asks. */
const touches: [string, Occasion, Record<string, unknown[]>][] = [
  ['now playing', 'usual', { show: ['WhosOnAirIntent', {}] }],
  ['now playing', 'empty', {}],
  ['on air', 'usual', { listen: ['PlayStationIntent', {}] }],
  ['schedule', 'usual', {}],
  [
    'headlines',
    'usual',
    {
      'story-1': ['ReadStoryIntent', { number: '1', story: 'harbour-lights' }],
      'story-2': ['ReadStoryIntent', { number: '2', story: 'filey-bandstand' }],
      'story-3': ['ReadStoryIntent', { number: '3', story: 'whitby-swing-bridge' }],
    },
  ],
  ['story', 'usual', { back: ['LatestNewsIntent', { again: 'yes' }] }],
  ['story', 'longest', { back: ['LatestNewsIntent', { again: 'yes' }], 'carry-on': ['AMAZON.YesIntent', {}] }],
  [
    'town weather',
    'usual',
    {
      back: ['CoastWeatherIntent', {}],
      ...Object.fromEntries(
        [13, 14, 15, 16, 17, 18].map((date, place) => [
          `day-${place + 1}`,
          ['WeatherIntent', { town: 'whitby', date: `2026-08-${date}` }],
        ]),
      ),
    },
  ],
  ['town weather', 'empty', { back: ['CoastWeatherIntent', {}] }],
  [
    'coast weather',
    'usual',
    Object.fromEntries(
      ['scarborough', 'filey', 'whitby', 'bridlington', 'hornsea', 'driffield'].map((town, place) => [
        `town-${place + 1}`,
        ['WeatherIntent', { town, date: '2026-08-12' }],
      ]),
    ),
  ],
  ['help', 'usual', helpful],
  ['welcome', 'usual', {}],
  ['sorry', 'usual', { listen: ['PlayStationIntent', {}], help: ['AMAZON.HelpIntent', {}] }],
  ['sorry', 'empty', { help: ['AMAZON.HelpIntent', {}] }],
];

describe.each(viewportNames.filter((name) => name !== 'spot'))('on %s', (viewport) => {
  test.each(touches)('%s, %s: each touch asks what a sentence would ask', (name, occasion, asked) => {
    expect(pressed(name, occasion, viewport)).toEqual(asked);
  });
});

/** A small circle has room for one thing to do. */
const inTheRound: typeof touches = touches.map(([name, occasion, asked]) => {
  if (name === 'now playing' || name === 'on air') return [name, occasion, {}];
  if (name === 'sorry' && occasion === 'usual') return [name, occasion, { listen: ['PlayStationIntent', {}] }];
  return [name, occasion, asked];
});

test.each(inTheRound)('in the round, %s, %s: each touch asks what a sentence would ask', (name, occasion, asked) => {
  expect(pressed(name, occasion, 'spot')).toEqual(asked);
});

function pressed(name: string, occasion: Occasion, viewport: (typeof viewportNames)[number]) {
  const screen = occasions[name]?.[occasion]();
  if (!screen) throw new Error(`There is no screen “${name}”`);
  const drawing = draw(screen, viewport);
  const targets = drawing.nodes().filter(({ type }) => type === 'TouchWrapper');
  return Object.fromEntries(
    targets.map(({ id }) => [id, drawing.press(id).find(({ type }) => type === 'SendEvent')?.arguments]),
  );
}

test('leads back from further headlines to the first', () => {
  const drawing = draw(
    headlinesScreen(scene(), { headlines: [headlineOf(morningStories[3] ?? never())], from: 3 }),
    'show-8',
  );
  expect(drawing.press('back')[0]?.arguments).toEqual(['LatestNewsIntent', { again: 'yes' }]);
  expect(drawing.press('story-1')[0]?.arguments).toEqual([
    'ReadStoryIntent',
    { number: '1', story: 'bridlington-beach-clean' },
  ]);
});

test('reads each target aloud as a sentence that says what it does', () => {
  const labels = ['headlines', 'town weather', 'on air', 'now playing'].flatMap((name) => {
    const screen = occasions[name]?.usual() ?? never();
    return draw(screen, 'show-10')
      .nodes()
      .filter(({ type }) => type === 'TouchWrapper')
      .map(({ accessibilityLabel }) => accessibilityLabel)
      .slice(0, 2);
  });
  expect(labels).toEqual([
    'Number 1: New lights for Scarborough’s west pier. This is the Coast, an hour ago.',
    'Number 2: Brass band returns to Filey. This is the Coast, two hours ago.',
    'Back to the weather on the coast',
    'Tomorrow: Sunny intervals, high 19°C, low 17°C',
    'Listen to This is the Coast live',
    'Paddy @ Breakfast, until 10 am. What else is on?',
  ]);
});

test.each(viewportNames)('gives fingers 44 dp at least on %s', (viewport) => {
  const small = Object.values(occasions)
    .flatMap(({ usual }) => draw(usual(), viewport).nodes())
    .filter(({ type, bounds }) => type === 'TouchWrapper' && Math.min(bounds.width, bounds.height) < 44)
    .filter(({ bounds }) => bounds.width > 0 && bounds.height > 0);
  expect(small.map(({ id }) => id)).toEqual([]);
});

function never(): never {
  throw new Error('There is no such screen or story among the test’s facts');
}
