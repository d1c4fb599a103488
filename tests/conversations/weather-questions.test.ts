import type { Day, TownForecast } from '../../lambda/contract/weather';
import { coastForecast, day } from '../support/august-day';
import { listener } from '../support/listener';
import { onScreen } from '../support/on-screen';
import { station } from '../support/station';

/** One-shots while the stream plays: the answer, and no question after it. */
const says = async (sentence: string, setting: Parameters<typeof listener>[0] = {}) =>
  (await listener({ playing: true, ...setting }).says(`ask this is the coast ${sentence}`)).hears;

/** Today in every town, unless a town has its own. */
const today = (facts: Partial<Day>, own: Record<string, Partial<Day>> = {}) =>
  station({
    hours: [],
    weather: coastForecast.map(
      ({ town }): TownForecast => ({
        town,
        days: [day('2026-08-12', { code: 8, text: 'Low-level cloud' }, { ...facts, ...own[town.id] })],
      }),
    ),
  });

const wet = { condition: { code: 12, text: 'Light rain' }, rainChance: 70 };
const cold = { high: 5, low: -1, feelsLike: 1 };

describe('“will it rain”', () => {
  test.each([
    ['will it rain in whitby', 'No rain expected in Whitby today.'],
    ['is it going to rain in filey tomorrow', 'No rain expected in Filey tomorrow.'],
    ['will it rain in brid on friday', 'Yes, I’d expect rain in Bridlington on Friday: the chance is 70 percent.'],
    ['will it rain in brid tonight', 'No rain expected in Bridlington tonight.'],
    ['will it rain', 'No rain expected along the coast today.'],
    [
      'do i need an umbrella in hornsea on friday',
      'Yes, I’d expect rain in Hornsea on Friday: the chance is 70 percent.',
    ],
    ['will it rain in whitby this weekend', 'No rain expected in Whitby on Saturday and on Sunday.'],
    [
      'will it rain in whitby over the next few days',
      'Yes, I’d expect rain in Whitby on Friday: the chance is 70 percent.',
    ],
  ])('%s', async (sentence, answer) => {
    expect(await says(sentence)).toBe(answer);
  });

  test.each([
    [{ rainChance: 45 }, 'There might be some rain in Whitby today: the chance is 45 percent.'],
    [
      { condition: { code: 10, text: 'Light rain shower' }, rainChance: 15 },
      'There might be a little rain in Whitby today, but the chance is only 15 percent.',
    ],
    [
      { condition: { code: 24, text: 'Light snow' }, rainChance: 80 },
      'Yes, I’d expect snow in Whitby today: the chance is 80 percent.',
    ],
    [{ condition: { code: 15, text: 'Heavy rain' }, rainChance: null }, 'Yes, I’d expect rain in Whitby today.'],
    [{ rainChance: null }, 'No rain expected in Whitby today.'],
    [
      { condition: null, rainChance: null },
      'I can’t tell that from the forecast I have. In Whitby today: a high of 17 and a low of 14 degrees.',
    ],
  ])('%j', async (facts, answer) => {
    expect(await says('will it rain in whitby', { content: today(facts) })).toBe(answer);
  });

  test('says where on the coast', async () => {
    expect(await says('will it rain', { content: today({}, { whitby: wet, filey: wet }) })).toBe(
      'Yes, I’d expect rain in Filey and Whitby today: the chance is 70 percent.',
    );
  });
});

describe('“will it stay dry”', () => {
  test.each([
    [{}, 'Yes, it should stay dry in Whitby today.'],
    [{ rainChance: 45 }, 'It may not stay dry in Whitby today: the chance of rain is 45 percent.'],
    [wet, 'No, I’d expect rain in Whitby today.'],
  ])('%j', async (facts, answer) => {
    expect(await says('will it stay dry in whitby', { content: today(facts) })).toBe(answer);
  });

  test.each(['should i hang the washing out', 'can i hang the washing out today'])(
    '“%s” asks the same',
    async (sentence) => {
      expect(await says(sentence)).toBe('Yes, it should stay dry along the coast today.');
    },
  );
});

describe('“do I need a coat”', () => {
  test.each([
    [{}, 'No, you shouldn’t need a coat in Whitby today: low-level cloud, with a high of 17 and a low of 14 degrees.'],
    [wet, 'Yes, take a coat: light rain in Whitby today.'],
    [{ rainChance: 65 }, 'Yes, take a coat: rain in Whitby today.'],
    [cold, 'Yes, take a coat: it’ll feel like 1 degree in Whitby today.'],
    [{ gustMph: 48 }, 'Yes, take something windproof: gusts of 48 miles an hour in Whitby today.'],
    [{ rainChance: 40 }, 'I’d take one to be safe: the chance of rain in Whitby today is 40 percent.'],
    [
      { high: null, low: null, feelsLike: null },
      'I can’t tell that from the forecast I have. In Whitby today: low-level cloud.',
    ],
  ])('%j', async (facts, answer) => {
    expect(await says('do i need a coat in whitby', { content: today(facts) })).toBe(answer);
  });
});

describe('“how windy is it”', () => {
  test.each([
    [
      { wind: { mph: 9, from: 'NE' as const }, gustMph: 14 },
      'A light breeze in Whitby today: about 9 miles an hour from the north-east, with gusts of 14.',
    ],
    [{ wind: { mph: 2, from: 'W' as const }, gustMph: 4 }, 'Hardly any wind in Whitby today.'],
    [
      { wind: { mph: 22, from: 'SW' as const }, gustMph: null },
      'A fresh breeze in Whitby today: about 22 miles an hour from the south-west.',
    ],
    [
      { wind: { mph: 41, from: 'N' as const }, gustMph: 63 },
      'A gale in Whitby today: about 41 miles an hour from the north, with gusts of 63.',
    ],
    [
      { wind: null, gustMph: null },
      'I can’t tell that from the forecast I have. In Whitby today: low-level cloud, with a high of 17 and a low of 14 degrees.',
    ],
  ])('%j', async (facts, answer) => {
    expect(await says('how windy is it in whitby', { content: today(facts) })).toBe(answer);
  });

  test('on the coast, where it blows hardest', async () => {
    const windy = { wind: { mph: 27, from: 'E' as const }, gustMph: 40 };
    expect(await says('how windy is it', { content: today({}, { filey: windy }) })).toBe(
      'A strong wind in Filey today: about 27 miles an hour from the east, with gusts of 40.',
    );
  });

  test.each(['en-AU', 'en-CA', 'en-IN'])('in kilometres for %s', async (locale) => {
    const { hears } = await listener({ playing: true, locale }).asks('WindIntent');
    expect(hears).toBe(
      'A light breeze along the coast today: about 14 kilometres an hour from the north-east, with gusts of 23.',
    );
  });
});

describe('“how warm is it”', () => {
  test.each([
    ['how warm is it in whitby', 'It’s about 16 degrees in Whitby just now, with a high of 17 degrees today.'],
    [
      'how warm will it be in whitby tomorrow',
      'You can expect a high of 19 and a low of 17 degrees in Whitby tomorrow. It’ll feel more like 16 degrees.',
    ],
    ['how warm is it', 'Highs of 17 to 18 degrees along the coast today.'],
    ['how warm will it be in filey this weekend', 'Highs of 17 to 21 degrees in Filey on Saturday and on Sunday.'],
    ['how warm will it be in whitby tomorrow afternoon', 'Up to 19 degrees in Whitby tomorrow afternoon.'],
    ['how cold will it be in whitby tonight', 'You can expect a low of 16 degrees in Whitby tonight.'],
  ])('%s', async (sentence, answer) => {
    expect(await says(sentence)).toBe(answer);
  });

  test('says what it feels like, where that is another thing', async () => {
    expect(await says('how cold is it in whitby', { content: today(cold) })).toBe(
      'You can expect a high of 5 and a low of minus 1 degree in Whitby today. It’ll feel more like 1 degree.',
    );
  });

  test('in Fahrenheit for Americans', async () => {
    const { hears } = await listener({ playing: true, locale: 'en-US' }).asks('TemperatureIntent');
    expect(hears).toBe('Highs of 63 to 64 degrees along the coast today.');
  });
});

describe('“is it nice at the beach”', () => {
  test.each([
    [
      { high: 20, condition: { code: 1, text: 'Sunny' } },
      'Yes, nice enough for the beach in Filey today: sunny, with a high of 20 and a low of 14 degrees.',
    ],
    [
      { high: 14 },
      'Fine for a walk on the sand in Filey today, if not for a sunbathe: low-level cloud, with a high of 14 and a low of 14 degrees.',
    ],
    [wet, 'Not really beach weather in Filey today: light rain, with a high of 17 and a low of 14 degrees.'],
    [
      { condition: null },
      'I can’t tell that from the forecast I have. In Filey today: a high of 17 and a low of 14 degrees.',
    ],
  ])('%j', async (facts, answer) => {
    expect(await says('is it nice on the beach in filey', { content: today(facts) })).toBe(answer);
  });

  test('on the coast, where it is nicest', async () => {
    const sunny = { high: 21, condition: { code: 1, text: 'Sunny' } };
    expect(
      await says('is it nice at the beach', {
        content: today(wet, { hornsea: sunny, filey: { ...sunny, rainChance: 5 } }),
      }),
    ).toBe('Yes, nice enough for the beach in Filey today: sunny, with a high of 21 and a low of 14 degrees.');
  });
});

describe('the sun', () => {
  test.each([
    ['when does the sun set', 'The sun sets at about nineteen minutes to nine today along the coast.'],
    ['what time is sunset in whitby', 'The sun sets in Whitby at nineteen minutes to nine today.'],
    ['when does it get dark in filey on friday', 'The sun sets in Filey at nineteen minutes to nine on Friday.'],
    ['when does the sun rise', 'The sun rises at about twenty-three minutes to six tomorrow along the coast.'],
    ['when is sunrise in whitby tomorrow', 'The sun rises in Whitby at twenty-three minutes to six tomorrow.'],
  ])('%s', async (sentence, answer) => {
    expect(await says(sentence)).toBe(answer);
  });

  test('after sunset means tomorrow’s', async () => {
    const now = new Date('2026-08-12T21:00:00Z');
    expect(await says('when does the sun set', { now })).toBe(
      'The sun sets at about nineteen minutes to nine tomorrow along the coast.',
    );
  });

  test('does not guess when nobody knows', async () => {
    expect(await says('when does the sun set in whitby', { content: today({ sunset: null }) })).toBe(
      'I can’t tell that from the forecast I have. In Whitby today: low-level cloud, with a high of 17 and a low of 14 degrees.',
    );
  });

  test('stands on the screen in the place of rain and wind', async () => {
    const { hears, ...spoken } = await listener({ device: 'show-8' }).says('when does the sun set in whitby');
    expect(hears).toBe('The sun sets in Whitby at nineteen minutes to nine today. Anywhere else?');
    expect((await onScreen(spoken)).words.slice(2, 9)).toEqual([
      ...['8:10', '17°', 'Today', 'Whitby', 'Low-level cloud', 'Sunrise 5:37 am · Sunset 8:41 pm', 'Thu'],
    ]);
  });
});

describe('what the sky does', () => {
  test.each([
    ['will it snow in whitby', {}, 'No snow expected in Whitby today.'],
    ['will it snow in whitby', { condition: { code: 24, text: 'Light snow' } }, 'Yes: light snow in Whitby today.'],
    ['is it foggy in whitby', { condition: { code: 6, text: 'Fog' } }, 'Yes: fog in Whitby today.'],
    ['is there any fog in whitby', {}, 'No fog expected in Whitby today.'],
    ['will it be sunny in whitby', { condition: { code: 1, text: 'Sunny' } }, 'Yes: sunny in Whitby today.'],
    ['will it be sunny in whitby', {}, 'Not much sun in Whitby today, I’m afraid: low-level cloud.'],
    ['will there be thunderstorms in whitby', {}, 'No thunderstorms expected in Whitby today.'],
    ['will it be icy in whitby', cold, 'Yes, there could be a frost in Whitby today: down to minus 1 degree.'],
    ['will it be frosty in whitby', {}, 'No frost expected in Whitby today: no lower than 14 degrees.'],
  ])('%s %j', async (sentence, facts, answer) => {
    expect(await says(sentence, { content: today(facts) })).toBe(answer);
  });
});

describe('which town', () => {
  const mixed = today(
    {},
    {
      whitby: { wind: { mph: 19, from: 'N' }, rainChance: 60 },
      driffield: { high: 21, rainChance: 0 },
      hornsea: { high: 15 },
    },
  );

  test.each([
    ['which town is warmest', 'Driffield should be the warmest today, with 21 degrees.'],
    ['which town is coldest', 'Hornsea should be the coldest today, with 15 degrees.'],
    ['where is it windiest', 'Whitby should be the windiest today, with winds of 19 miles an hour.'],
    [
      'which town will be the driest today',
      'Driffield should be the driest today, with a chance of rain of 0 percent.',
    ],
  ])('%s', async (sentence, answer) => {
    expect(await says(sentence, { content: mixed })).toBe(answer);
  });

  test('names several where they share it, and says so when all do', async () => {
    expect(
      await says('which town is warmest', { content: today({}, { filey: { high: 20 }, whitby: { high: 20 } }) }),
    ).toBe('Filey and Whitby should be the warmest today, with 20 degrees.');
    expect(await says('which town is warmest', { content: today({}) })).toBe(
      'There’s nothing in it today: 17 degrees everywhere.',
    );
  });

  test('then “what about Filey” is how warm Filey is', async () => {
    const someone = listener({ content: mixed, device: 'show-8' });
    const { hears, ...spoken } = await someone.says('which town is warmest');
    expect(hears).toBe('Driffield should be the warmest today, with 21 degrees. Anywhere else?');
    expect((await onScreen(spoken)).words.slice(1, 6)).toEqual(['Today', '8:10', 'Scarborough', '17°', '14°']);
    expect((await someone.says('what about filey')).hears).toBe(
      'You can expect a high of 17 and a low of 14 degrees in Filey today.',
    );
  });
});

test('in a one-shot for a town we do not know, says what it can do', async () => {
  const { hears } = await listener().asks('RainIntent', {
    town: { name: 'town', value: 'timbuktu', confirmationStatus: 'NONE' },
  });
  expect(hears).toBe(
    'I don’t have a forecast for Timbuktu. I can do Scarborough, Filey, Whitby, Bridlington, Hornsea or Driffield. Which town would you like?',
  );
});
