import { addDays } from '../../lambda/contract/london-day';
import type { Hour } from '../../lambda/contract/weather';
import { coastForecast } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

const oneHour = (at: string, facts: Partial<Hour> = {}): Hour => ({
  at,
  condition: { code: 7, text: 'Medium-level cloud' },
  temperature: 15,
  feelsLike: 15,
  rainChance: 10,
  wind: { mph: 8, from: 'W' },
  gustMph: 12,
  uv: 2,
  ...facts,
});

/** Two days from midnight in Yorkshire: light rain between three and six on Wednesday afternoon. */
const hours: Hour[] = Array.from({ length: 48 }, (_, hour) => {
  const date = addDays('2026-08-12', hour < 24 ? 0 : 1);
  const clock = hour % 24;
  const at = new Date(Date.parse(`${date}T00:00:00Z`) + (clock - 1) * 3_600_000).toISOString();
  const rain = hour >= 15 && hour < 18 && { condition: { code: 12, text: 'Light rain' }, rainChance: 75 };
  const temperature = 10 + Math.min(clock, 24 - clock);
  return oneHour(at, { temperature, feelsLike: temperature - 1, ...rain });
});

const content = station({ hours });
const someone = (setting: Parameters<typeof listener>[0] = {}) => listener({ content, ...setting });

test.each([
  ['weather in whitby this afternoon', 'In Whitby this afternoon: medium-level cloud, with up to 22 degrees.'],
  ['weather in whitby this evening', 'In Whitby this evening: medium-level cloud, with up to 17 degrees.'],
  ['weather in whitby tonight', 'In Whitby tonight: medium-level cloud, with a low of 10 degrees.'],
  ['weather in whitby tomorrow morning', 'In Whitby tomorrow morning: medium-level cloud, with up to 21 degrees.'],
  ['weather in whitby at six', 'In Whitby at six o’clock this evening: medium-level cloud and 16 degrees.'],
  ['weather in whitby at ten', 'In Whitby at ten o’clock this morning: medium-level cloud and 20 degrees.'],
  ['weather in whitby at 3 pm', 'In Whitby at three o’clock this afternoon: light rain and 19 degrees.'],
  [
    'weather in whitby tomorrow at six',
    'In Whitby at six o’clock tomorrow morning: medium-level cloud and 16 degrees.',
  ],
  [
    'weather in whitby tomorrow at three',
    'In Whitby at three o’clock tomorrow afternoon: medium-level cloud and 19 degrees.',
  ],
  ['will it rain in whitby this morning', 'No rain expected in Whitby this morning.'],
  ['will it rain in whitby today', 'Yes, I’d expect rain in Whitby today, from about three o’clock.'],
  [
    'will it rain in whitby at four',
    'Yes, I’d expect rain in Whitby at four o’clock this afternoon: the chance is 75 percent.',
  ],
  ['will it rain this afternoon', 'Yes, I’d expect rain along the coast this afternoon: the chance is 75 percent.'],
  ['will it stay dry in whitby today', 'Only until about three o’clock: then I’d expect rain in Whitby today.'],
  ['do i need a coat in filey this afternoon', 'Yes, take a coat: light rain in Filey this afternoon.'],
  [
    'how windy will it be in whitby tomorrow afternoon',
    'A light breeze in Whitby tomorrow afternoon: about 8 miles an hour from the west, with gusts of 12.',
  ],
  ['how warm will it be in whitby at noon', 'About 22 degrees in Whitby at midday.'],
])('“%s”', async (sentence, answer) => {
  expect((await someone({ playing: true }).says(`ask this is the coast ${sentence}`)).hears).toBe(answer);
});

test('draws the hours in the place of the days, each to be touched', async () => {
  const viewer = someone({ device: 'show-8' });
  const { hears, ...spoken } = await viewer.says('weather in whitby this afternoon');
  expect(hears).toBe('In Whitby this afternoon: medium-level cloud, with up to 22 degrees. Anywhere else?');
  const screen = await onScreen(spoken);
  expect(screen.words).toEqual([
    ...[
      'This is the Coast',
      'Weather',
      '8:10',
      '22°',
      'This afternoon',
      'Whitby',
      'Medium-level cloud',
      '75%',
      '8 mph',
    ],
    ...['midday', '22°', '1 pm', '21°', '2 pm', '20°', '3 pm', '19°', '4 pm', '18°', '5 pm', '17°', 'Sample content'],
  ]);
  expect((await viewer.touches(screen.press('day-4'))).hears).toBe(
    'In Whitby at three o’clock this afternoon: light rain and 19 degrees.',
  );
});

test.each([
  ['will it rain in whitby this afternoon', ['10%', '10%', '10%', '75%', '75%', '75%']],
  ['how windy will it be in whitby this afternoon', ['8 mph', '8 mph', '8 mph', '8 mph', '8 mph', '8 mph']],
])('draws under each hour what was asked for: “%s”', async (sentence, drawn) => {
  const { words } = await onScreen(await someone({ device: 'show-8' }).says(sentence));
  expect(
    words
      .slice(words.indexOf('midday'))
      .filter((_, place) => place % 2 === 1)
      .slice(0, 6),
  ).toEqual(drawn);
});

test('tells the whole day, and says so, where the hours are not known', async () => {
  const { hears, ...spoken } = await someone({ device: 'show-8' }).says('will it rain in whitby on friday afternoon');
  expect(hears).toBe(
    'I can’t see that day by the hour, so here’s the whole of it. Yes, I’d expect rain in Whitby on Friday: the chance is 70 percent. Anywhere else?',
  );
  expect((await onScreen(spoken)).words.slice(3, 8)).toEqual(['16°', 'Friday', 'Whitby', 'Light rain', 'Low 14°C']);
});

test.each([
  ['weather in whitby this morning', new Date('2026-08-12T14:00:00Z')],
  ['weather in whitby today at 1 pm', new Date('2026-08-12T14:00:00Z')],
])('“%s”, once it is over', async (sentence, now) => {
  expect((await someone({ now }).says(sentence)).hears).toBe(
    'That’s behind us already. I can tell you about the rest of today, or the days to come.',
  );
});

test('leaves out the hours that are over', async () => {
  const now = new Date('2026-08-12T17:30:00Z');
  expect(
    (await someone({ now, playing: true }).says('ask this is the coast will it rain in whitby this evening')).hears,
  ).toContain('No rain expected in Whitby this evening.');
});

test.each([
  ['AF', 'In Whitby this afternoon: medium-level cloud, with up to 22 degrees.'],
  ['NI', 'In Whitby tonight: medium-level cloud, with a low of 10 degrees.'],
  ['18:30', 'In Whitby at six o’clock this evening: medium-level cloud and 16 degrees.'],
])('AMAZON.TIME %s is understood by itself', async (time, answer) => {
  const { hears } = await someone({ playing: true }).asks('WeatherIntent', {
    town: { name: 'town', value: 'whitby', confirmationStatus: 'NONE', resolutions: whitby },
    time: { name: 'time', value: time, confirmationStatus: 'NONE' },
  });
  expect(hears).toBe(answer);
});

const whitby = {
  resolutionsPerAuthority: [
    {
      authority: 'amzn1.er-authority.echo-sdk.local.TOWN',
      status: { code: 'ER_SUCCESS_MATCH' as const },
      values: [{ value: { id: 'whitby', name: 'Whitby' } }],
    },
  ],
};

test('does not guess what nobody forecasts by the hour', async () => {
  const silent = hours.map((hour) => ({ ...hour, wind: null, gustMph: null }));
  const { hears } = await listener({ content: station({ hours: silent }), playing: true }).says(
    'ask this is the coast how windy will it be in whitby this afternoon',
  );
  expect(hears).toBe(
    'I can’t tell that from the forecast I have. In Whitby this afternoon: medium-level cloud, with up to 22 degrees.',
  );
});

test('counts a night that a clock change makes longer', async () => {
  const late = coastForecast.map(({ town, days: [first] }) => ({
    town,
    days: first
      ? [
          { ...first, date: '2026-10-24' },
          { ...first, date: '2026-10-25' },
        ]
      : [],
  }));
  const night = Array.from({ length: 24 }, (_, hour) =>
    oneHour(new Date(Date.parse('2026-10-24T12:00:00Z') + hour * 3_600_000).toISOString(), {
      temperature: hour === 13 ? 1 : 9,
      feelsLike: null,
    }),
  );
  const { hears } = await listener({
    content: station({ weather: late, hours: night }),
    now: new Date('2026-10-24T13:00:00Z'),
    playing: true,
  }).says('ask this is the coast how cold will it be in whitby tonight');
  expect(hears).toContain('a low of 1 degree in Whitby tonight.');
});
