import { coastForecast, day, logo } from '../support/august-day';
import { listener } from '../support/listener';
import { station } from '../support/station';

const whitbyToday = 'In Whitby today: low-level cloud, with a high of 17 and a low of 15 degrees.';

test.each(['weather in whitby', "what's the weather like in whitby today", 'whitby weather'])(
  '“%s” tells today’s weather, then offers tomorrow’s',
  async (sentence) => {
    const { hears, reprompt, card } = await listener().says(sentence);

    expect(hears).toBe(`${whitbyToday} Would you like tomorrow’s as well?`);
    expect(reprompt).toBe('Shall I tell you tomorrow’s weather for Whitby?');
    expect(card).toEqual({
      type: 'Standard',
      title: 'Weather in Whitby',
      image: logo,
      text: [
        'Today: Low-level cloud, high 17°C, low 15°C',
        'Tomorrow: Sunny intervals, high 19°C, low 17°C',
        'Friday: Light rain, high 16°C, low 14°C',
        'Saturday: Medium-level cloud, high 17°C, low 15°C',
        'Sunday: Sunny, high 21°C, low 19°C',
        'Monday: Light rain shower, high 18°C, low 16°C',
        'Tuesday: Sunny intervals, high 20°C, low 18°C',
        'Sample content',
      ].join('\n'),
    });
  },
);

const whitbyTomorrow = 'In Whitby tomorrow: sunny intervals, with a high of 19 and a low of 17 degrees.';

test('“yes” then tells tomorrow’s, and that is that', async () => {
  const someone = listener();
  await someone.says('weather in whitby');
  const { hears, open } = await someone.says('yes');

  expect(hears).toBe(whitbyTomorrow);
  expect(open).toBe(false);
});

test.each(['and tomorrow', 'what about tomorrow'])('“%s” then keeps the town', async (sentence) => {
  const someone = listener();
  await someone.says('weather in whitby');
  const { hears, reprompt } = await someone.says(sentence);

  expect(hears).toBe(`${whitbyTomorrow} Anywhere else?`);
  expect(reprompt).toBe('You can name another town or another day. Anywhere else?');
});

test.each([
  [
    'weather in scarbs tomorrow',
    'In Scarborough tomorrow: sunny intervals, with a high of 19 and a low of 16 degrees. Anywhere else?',
  ],
  [
    'weather in filey this weekend',
    'In Filey on Saturday: medium-level cloud, with a high of 17 and a low of 14 degrees. Sunday: sunny, with a high of 21 and a low of 18 degrees. Anywhere else?',
  ],
])('“%s”', async (sentence, answer) => {
  expect((await listener().says(sentence)).hears).toBe(answer);
});

test.each(["what's the weather", 'weather report', 'weather forecast'])(
  '“%s” answers for the whole coast, then asks for the town',
  async (sentence) => {
    const { hears, reprompt, card } = await listener().says(sentence);

    expect(hears).toBe(
      'Along the coast today: low-level cloud everywhere, with highs of 17 to 18 degrees. Which town would you like?',
    );
    expect(reprompt).toBe(
      'You can say Scarborough, Filey, Whitby, Bridlington, Hornsea or Driffield. Which town would you like?',
    );
    expect(card).toMatchObject({
      title: 'Weather on the coast',
      text: [
        'Scarborough: Low-level cloud, high 17°C, low 14°C',
        'Filey: Low-level cloud, high 17°C, low 14°C',
        'Whitby: Low-level cloud, high 17°C, low 15°C',
        'Bridlington: Low-level cloud, high 17°C, low 15°C',
        'Hornsea: Low-level cloud, high 17°C, low 15°C',
        'Driffield: Low-level cloud, high 18°C, low 14°C',
        'Sample content',
      ].join('\n'),
    });
  },
);

test('a bare town keeps the day that was asked for', async () => {
  const someone = listener();
  const { hears } = await someone.says("what's the weather tomorrow");
  expect(hears).toBe(
    'Along the coast tomorrow: sunny intervals everywhere, with highs of 19 to 20 degrees. Which town would you like?',
  );

  expect((await someone.says('hornsea')).hears).toBe(
    'In Hornsea tomorrow: sunny intervals, with a high of 19 and a low of 17 degrees. Anywhere else?',
  );
});

test.each(['number three', 'the third one'])('“%s” chooses a town from the list', async (sentence) => {
  const someone = listener();
  await someone.says("what's the weather tomorrow");

  expect((await someone.says(sentence)).hears).toBe(
    'In Whitby tomorrow: sunny intervals, with a high of 19 and a low of 17 degrees. Anywhere else?',
  );
});

test('asks again when there is no such town in the list', async () => {
  const someone = listener();
  await someone.says("what's the weather");

  expect((await someone.says('number nine')).hears).toBe('Which town would you like?');
});

test('“what about Filey” keeps today, though tomorrow was offered', async () => {
  const someone = listener();
  await someone.says('weather in whitby');

  expect((await someone.says('what about filey')).hears).toBe(
    'In Filey today: low-level cloud, with a high of 17 and a low of 14 degrees. Anywhere else?',
  );
});

test('says where it is wet and where it is not', async () => {
  const mixed = coastForecast.map(({ town }, place) => ({
    town,
    days: [
      day('2026-08-12', place < 2 ? { code: 12, text: 'Light rain' } : { code: 1, text: 'Sunny' }, {
        high: 16 + place,
      }),
    ],
  }));

  expect(
    (
      await listener({ content: station({ weather: mixed }), playing: true }).says(
        'ask this is the coast for the weather',
      )
    ).hears,
  ).toBe(
    'Along the coast today: light rain in Scarborough and Filey and sunny in Whitby, Bridlington, Hornsea and Driffield, with highs of 16 to 21 degrees.',
  );
});

test('a village leads to the nearest town, and says so', async () => {
  const { hears, log } = await listener().says("what's the weather in robin hood's bay");

  expect(hears).toBe(
    `For Robin Hood’s Bay, the nearest forecast I have is Whitby. ${whitbyToday} Would you like tomorrow’s as well?`,
  );
  expect(log).toEqual([expect.objectContaining({ happened: 'unmatched-town', place: 'robin hoods bay' })]);
});

test.each([
  ['staithes', 'Staithes', 'Whitby'],
  ['sewerby', 'Sewerby', 'Bridlington'],
  ['flamborough', 'Flamborough', 'Bridlington'],
  ['cayton bay', 'Cayton Bay', 'Scarborough'],
  ['hunmanby', 'Hunmanby', 'Filey'],
  ['skipsea', 'Skipsea', 'Hornsea'],
  ['nafferton', 'Nafferton', 'Driffield'],
])('Alexa knows the name of %s', async (village, name, town) => {
  const { hears } = await listener().says(`will it rain in ${village} tomorrow`);

  expect(hears).toBe(
    `For ${name}, the nearest forecast I have is ${town}. No rain expected in ${town} tomorrow. Anywhere else?`,
  );
});

test('a place further off is asked about first', async () => {
  const someone = listener();
  const { hears, reprompt } = await someone.says("what's the weather in york");

  expect(hears).toBe('For York, the nearest forecast I have is Driffield. Would you like that one?');
  expect(reprompt).toBe('Shall I tell you the weather in Driffield?');
  expect((await someone.says('yes')).hears).toBe(
    'In Driffield today: low-level cloud, with a high of 18 and a low of 14 degrees. Would you like tomorrow’s as well?',
  );
});

test('gives the nearest at once while the stream plays', async () => {
  const { hears, open } = await listener({ playing: true }).says(
    'ask this is the coast for the weather in york tomorrow',
  );

  expect(hears).toBe(
    'For York, the nearest forecast I have is Driffield. In Driffield tomorrow: sunny intervals, with a high of 20 and a low of 16 degrees.',
  );
  expect(open).toBe(false);
});

test('a place it has never heard of gets the list of towns', async () => {
  const { hears } = await listener().asks('WeatherIntent', {
    town: { name: 'town', value: 'timbuktu', confirmationStatus: 'NONE' },
  });

  expect(hears).toBe(
    'I don’t have a forecast for Timbuktu. I can do Scarborough, Filey, Whitby, Bridlington, Hornsea or Driffield. Which town would you like?',
  );
});

const asksFor = (date: string) =>
  ({
    town: { name: 'town', value: 'whitby', confirmationStatus: 'NONE', resolutions: match('whitby', 'Whitby') },
    date: { name: 'date', value: date, confirmationStatus: 'NONE' },
  }) as const;

const match = (id: string, name: string) => ({
  resolutionsPerAuthority: [
    {
      authority: 'amzn1.er-authority.echo-sdk.local.TOWN',
      status: { code: 'ER_SUCCESS_MATCH' as const },
      values: [{ value: { id, name } }],
    },
  ],
});

test.each([
  [
    'a day beyond the forecast',
    '2026-08-19',
    'That’s further ahead than I can see. The forecast goes as far as Tuesday.',
  ],
  ['next week', '2026-W35', 'That’s further ahead than I can see. The forecast goes as far as Tuesday.'],
  ['yesterday', '2026-08-11', 'That day’s been and gone. I can tell you about today, or the days to come.'],
  ['a whole year', '2027', 'I can tell you about today, tomorrow, or the days after.'],
  ['no real date', '2026-13-45', 'I can tell you about today, tomorrow, or the days after.'],
])('%s', async (_what, date, answer) => {
  expect((await listener().asks('WeatherIntent', asksFor(date))).hears).toBe(answer);
});

test('“now” is today', async () => {
  const { hears } = await listener({ playing: true }).asks('WeatherIntent', asksFor('PRESENT_REF'));
  expect(hears).toBe(whitbyToday);
});

test('in the evening tells tonight’s low and invents no high', async () => {
  const evening = coastForecast.map(({ town, days: [today, ...rest] }) => ({
    town,
    days: [...(today ? [{ ...today, high: null }] : []), ...rest],
  }));
  const someone = listener({
    content: station({ weather: evening }),
    now: new Date('2026-08-12T19:30:00Z'),
    playing: true,
  });

  expect((await someone.says('ask this is the coast for the weather in whitby')).hears).toContain(
    'In Whitby tonight: low-level cloud, with a low of 15 degrees.',
  );
});

test('in American English speaks Fahrenheit', async () => {
  const { hears, card } = await listener({ locale: 'en-US', playing: true }).says(
    'ask this is the coast for the weather in whitby',
  );

  expect(hears).toBe('In Whitby today: low-level cloud, with a high of 63 and a low of 59 degrees.');
  expect(card).toMatchObject({ text: expect.stringContaining('Today: Low-level cloud, high 63°F, low 59°F\n') });
});

test('says minus, and one degree', async () => {
  const winter = [{ town: { id: 'whitby', name: 'Whitby' }, days: [day('2026-08-12', null, { high: 1, low: -1 })] }];
  const cold = listener({ content: station({ weather: winter }) });

  expect((await cold.says('weather in whitby')).hears).toBe(
    'In Whitby today: a high of 1 and a low of minus 1 degree. Anywhere else?',
  );
});

test('says how old an old forecast is', async () => {
  const old = station({ observedAt: '2026-08-12T01:10:00.000Z', expiresAt: '2026-08-12T03:10:00.000Z' });

  expect(
    (await listener({ content: old, playing: true }).says('ask this is the coast for the weather in whitby')).hears,
  ).toBe(`${whitbyToday} That’s the forecast from six hours ago.`);
});

test.each([
  ['2026-08-11T07:10:00.000Z', 'yesterday morning'],
  ['2026-08-10T07:10:00.000Z', 'Monday'],
])('a forecast of %s is one from %s', async (observedAt, when) => {
  const old = station({ observedAt, expiresAt: '2026-08-12T03:10:00.000Z' });

  expect((await listener({ content: old }).says('weather in whitby')).hears).toContain(
    `That’s the forecast from ${when}.`,
  );
});

test('does not make a forecast out of nothing', async () => {
  const nothing = [
    { town: { id: 'whitby', name: 'Whitby' }, days: [day('2026-08-12', null, { high: null, low: null })] },
  ];

  expect((await listener({ content: station({ weather: nothing }) }).says('weather in whitby')).hears).toBe(
    'I don’t have a forecast for Whitby just now.',
  );
});

test('blames itself when the forecast cannot be reached', async () => {
  expect((await listener({ content: station({ down: 'everything' }) }).says('weather in whitby')).hears).toBe(
    'I can’t reach the forecast just now. Shall I play the station instead?',
  );
});
