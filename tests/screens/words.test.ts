import { storyScreen } from '../../lambda/skill/screens/story';
import { coastForecast, day, story } from '../support/august-day';
import { occasions, townWeatherOf } from './occasions';
import { scene } from './scene';
import { type Draw, drawingBoard, wordsOn } from './support/drawn';

let draw: Draw;

beforeAll(async () => {
  draw = await drawingBoard();
});

const header = (section: string) => ['This is the Coast', ...(section ? [section] : []), '8:10'];

/** Below the show that is on from six to ten: its times, what can be touched, and what comes next. */
const untilTen = [
  ...['6 am', '10 am', 'Listen live', '01723 336444'],
  ...['Next', '10 am', 'Mid-Mornings', '1 pm', 'Afternoons', '4 pm', 'Drive'],
];

const read: Record<string, string[]> = {
  'now playing': [
    ...header(''),
    'Now playing',
    'Waterloo',
    'Abba',
    'Paddy @ Breakfast',
    'until 10 am',
    'Before: Golden Brown by The Stranglers',
  ],
  'song facts': [
    ...header(''),
    ...['Now playing', 'Golden Brown', 'The Stranglers', 'La folie · 1981', 'Paddy @ Breakfast', 'until 10 am'],
  ],
  played: [
    ...header('What we played'),
    ...['8:09 am', 'Waterloo', 'Abba', '8:05 am', 'Golden Brown', 'The Stranglers'],
  ],
  'on air': [
    ...header('On air'),
    'On air now',
    'Paddy @ Breakfast',
    'Wake up with the coast: local news, weather and the songs you know.',
    ...untilTen,
  ],
  'on air with a title of three lines': [
    ...header('On air'),
    'On air now',
    'The Afternoon Show',
    'Songs for the afternoon.',
    ...untilTen,
  ],
  schedule: [
    ...header('Today'),
    ...['6 am', 'Paddy @ Breakfast', 'On air now'],
    ...['10 am', 'Mid-Mornings', '1 pm', 'Afternoons', '4 pm', 'Drive'],
  ],
  'schedule with cover': [
    ...header('When it’s on'),
    ...['Wed 6 am', 'Bank Holiday Breakfast', 'Bank holiday', 'On air now'],
    ...['Wed 10 am', 'Bank Holiday Songbook', 'Bank holiday', 'Wed 7 pm', 'The Evening Mix'],
    ...['Wed 10 pm', 'Through the Night', 'Thu 6 am', 'Sam @ Breakfast', 'Instead of Breakfast with Paddy'],
    ...['Thu 10 am', 'Mid-mornings', 'Thu 1 pm', 'The Afternoon Show', 'Thu 4 pm', 'Coast Drive', 'Thu 7 pm'],
    'The Evening Mix',
  ],
  'on air with cover': [
    ...header('On air'),
    ...['On air now · Bank holiday', 'Bank Holiday Breakfast', '6 am', '10 am', 'Listen live', '01723 336444'],
    ...['Next', '10 am', 'Bank Holiday Songbook', '7 pm', 'The Evening Mix'],
  ],
  details: [
    ...header('Get in touch'),
    ...['Call', '01723 336444', 'Text', '07700 900123', 'E-mail', 'studio@thisisthecoast.example'],
    'www.thisisthecoast.example',
  ],
  headlines: [
    ...header('Latest news'),
    ...['1', 'New lights for Scarborough’s west pier', 'This is the Coast · an hour ago'],
    ...['2', 'Brass band returns to Filey', 'This is the Coast · two hours ago'],
    ...['3', 'Whitby swing bridge to close for one night', 'This is the Coast · yesterday'],
  ],
  story: [
    ...header('Latest news'),
    'New lights for Scarborough’s west pier',
    'This is the Coast · an hour ago',
    'The west pier in Scarborough is to get new lights before the winter.\n\nForty lamps will be replaced, and the work should take three weeks.\n\nThe pier will stay open while the work goes on.',
  ],
  'town weather': [
    ...header('Weather'),
    ...['17°', 'Today', 'Whitby', 'Low-level cloud', 'Low 15°C', '10%', '9 mph'],
    ...['Thu', '19°', '17°', 'Fri', '16°', '14°', 'Sat', '17°', '15°'],
    ...['Sun', '21°', '19°', 'Mon', '18°', '16°', 'Tue', '20°', '18°'],
    'Sample content',
  ],
  'town by the hour': [
    ...header('Weather'),
    ...['17°', 'This afternoon', 'Whitby', 'Low-level cloud', '10%', '9 mph'],
    ...['midday', '17°', '1 pm', '17°', '2 pm', '17°', '3 pm', '17°', '4 pm', '17°', '5 pm', '17°', 'Sample content'],
  ],
  'sun times': [
    ...[...header('Weather'), '17°', 'Today', 'Whitby', 'Low-level cloud', 'Sunrise 5:37 am · Sunset 8:41 pm'],
    ...['Thu', '19°', '17°', 'Fri', '16°', '14°', 'Sat', '17°', '15°', 'Sun', '21°', '19°', 'Mon', '18°', '16°'],
    ...['Tue', '20°', '18°', 'Sample content'],
  ],
  'weather warnings': [
    ...header('Weather warnings'),
    ...['Yellow warning of wind', 'Six o’clock this morning – nine o’clock this evening'],
    'Contains Met Office data © Crown copyright and database right 2026',
  ],
  'coast weather': [
    ...header('Today'),
    ...['Scarborough', '17°', '14°', 'Low-level cloud', 'Filey', '17°', '14°', 'Low-level cloud'],
    ...['Whitby', '17°', '15°', 'Low-level cloud', 'Bridlington', '17°', '15°', 'Low-level cloud'],
    ...['Hornsea', '17°', '15°', 'Low-level cloud', 'Driffield', '18°', '14°', 'Low-level cloud'],
    'Sample content',
  ],
  help: [
    ...header('What you can say'),
    ...['“Play the station”', '“What’s playing?”', '“Who’s on air?”', '“Latest news”', '“Weather in Scarborough”'],
    'While we’re on, begin with “Alexa, ask This is the Coast …”',
  ],
  welcome: [
    ...header(''),
    'Live now',
    'Paddy @ Breakfast',
    'until 10 am',
    'Try “Alexa, ask This is the Coast what’s playing”',
  ],
  sorry: [...header('Sorry'), 'I can’t reach the newsroom just now.', 'Listen live', 'What you can say'],
};

test.each(Object.entries(occasions))('says in words what %s is about', (name, { usual }) => {
  expect(wordsOn(draw(usual(), 'show-10'))).toEqual(read[name]);
});

const emptyHanded: Record<string, string[]> = {
  'now playing': ['Live now', 'This is the Coast', 'Live from the Yorkshire Coast'],
  'song facts': ['Now playing', 'Waterloo', '1974'],
  played: ['Waterloo'],
  'on air': ['Nobody’s on air just now', 'Listen live'],
  'on air with a title of three lines': [
    'On air now',
    'The Afternoon Show',
    '6 am',
    '10 am',
    'Listen live',
    '01723 336444',
  ],
  schedule: ['The schedule is empty just now.'],
  'schedule with cover': ['The schedule is empty just now.'],
  'on air with cover': [
    ...['On air now · Today only', 'Paddy @ Breakfast', '6 am', '10 am', 'Listen live', '01723 336444'],
  ],
  details: ['www.thisisthecoast.example'],
  headlines: ['There’s no news from the coast just now.'],
  story: ['Filey', 'This is the Coast · an hour ago', 'That’s all I have on that one.'],
  'town weather': ['Whitby', 'No forecast just now'],
  'town by the hour': ['Whitby', 'No forecast just now'],
  'sun times': ['17°', 'Today', 'Whitby', 'No forecast just now'],
  'weather warnings': ['No weather warnings for the coast just now.'],
  'coast weather': ['No forecast just now'],
  help: [
    ...['“What’s playing?”', '“Who’s on air?”', '“Latest news”'],
    'While we’re on, begin with “Alexa, ask This is the Coast …”',
  ],
  welcome: [
    'Live now',
    'This is the Coast',
    'Live from the Yorkshire Coast',
    'Try “Alexa, ask This is the Coast what’s playing”',
  ],
  sorry: ['Sorry, something’s gone wrong at our end.', 'What you can say'],
};

test.each(Object.entries(occasions))('has words for %s when there is nothing to show', (name, { empty }) => {
  const [, ...words] = wordsOn(draw(empty(), 'show-5'));
  expect(words.slice(words.indexOf('8:10') + 1)).toEqual(emptyHanded[name]);
});

test('keeps what matters in the round', () => {
  const words = wordsOn(draw(occasions['town weather']?.usual() ?? fail(), 'spot'));
  expect(words.slice(0, 6)).toEqual(['This is the Coast', '17°', 'Whitby', 'Today', 'Low-level cloud', 'Thu']);
});

test('shows Fahrenheit to Americans', () => {
  const [whitby = fail()] = coastForecast.filter(({ town }) => town.id === 'whitby');
  const screen = townWeatherOf({ ...whitby, hours: [] }, {}, scene({ locale: 'en-US' }));
  expect(wordsOn(draw(screen, 'show-10')).slice(3, 8)).toEqual([
    '63°',
    'Today',
    'Whitby',
    'Low-level cloud',
    'Low 59°F',
  ]);
});

test('shows the low alone, and calls it tonight, once the day’s high is past', () => {
  const tonight = day('2026-08-12', { code: 3, text: 'Sunny intervals' }, { high: null, low: -1 });
  const forecast = { town: { id: 'whitby', name: 'Whitby' }, days: [tonight], hours: [] };
  const drawing = draw(townWeatherOf(forecast), 'show-10');
  expect(wordsOn(drawing).slice(3, 7)).toEqual(['−1°', 'Tonight', 'Whitby', 'Sunny intervals']);
  expect(drawing.nodes().map(({ source }) => source)).toContain('sky-moon-white');
});

test('shows a headline with signs as the newsroom wrote it', () => {
  const mixed = story({ id: 'chips', title: 'Fish & chips “< £5” at Harry’s', paragraphs: ['Fish & chips: 3 < 5.'] });
  const screen = storyScreen(scene(), { story: mixed, parts: mixed.paragraphs, part: 0, next: null });
  expect(wordsOn(draw(screen, 'show-5')).slice(-3)).toEqual([
    'Fish & chips “< £5” at Harry’s',
    'This is the Coast · an hour ago',
    'Fish & chips: 3 < 5.',
  ]);
});

function fail(): never {
  throw new Error('There is no such screen or town among the test’s facts');
}
