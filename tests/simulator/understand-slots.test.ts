import { createUnderstanding, readModel } from '../../simulator/understand';

const understand = createUnderstanding(readModel('en-GB'));
const now = new Date('2026-08-12T07:10:00Z');
const slotsOf = (sentence: string, at = now) => understand(sentence, at).slots;
const dateOf = (sentence: string, at: string) => slotsOf(sentence, new Date(at)).date?.value;
const townOf = (sentence: string) => slotsOf(sentence).town?.resolutions?.resolutionsPerAuthority?.[0]?.values?.[0];

describe('a town', () => {
  test('is sent as Alexa sends it: the words said, and the town that they stand for', () => {
    const authority = 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.local.TOWN';
    const resolutions = {
      resolutionsPerAuthority: [
        {
          authority,
          status: { code: 'ER_SUCCESS_MATCH' },
          values: [{ value: { name: 'Bridlington', id: 'bridlington' } }],
        },
      ],
    };
    expect(understand('Will it rain in Brid?', now)).toEqual({
      intent: 'RainIntent',
      slots: {
        town: {
          name: 'town',
          value: 'brid',
          resolutions,
          confirmationStatus: 'NONE',
          source: 'USER',
          slotValue: { type: 'Simple', value: 'brid', resolutions },
        },
        date: { name: 'date', confirmationStatus: 'NONE' },
        time: { name: 'time', confirmationStatus: 'NONE' },
        days: { name: 'days', confirmationStatus: 'NONE' },
      },
    });
  });

  test('that we don’t serve is passed on without a match', () => {
    const [resolution] = slotsOf('what’s the weather in York').town?.resolutions?.resolutionsPerAuthority ?? [];
    expect(resolution).toEqual({
      authority: 'amzn1.er-authority.echo-sdk.amzn1.ask.skill.local.TOWN',
      status: { code: 'ER_SUCCESS_NO_MATCH' },
    });
  });

  test.each([
    ['weather in scarbs', 'scarborough'],
    ['weather in Scarbrough', 'scarborough'],
    ['what’s it like at Filey Brigg', 'filey'],
    ['will it rain in whit by', 'whitby'],
    ['forecast for brid', 'bridlington'],
    ['Bridlington Bay weather', 'bridlington'],
    ['weather in hornsey', 'hornsea'],
    ['is it cold in Great Driffield', 'driffield'],
    ['weather in Brdlington', 'bridlington'],
    ['is it raining in scarborugh', 'scarborough'],
    ['what’s Whitby’s weather', 'whitby'],
  ])('in “%s” is %s', (sentence, id) => expect(townOf(sentence)?.value.id).toBe(id));

  test.each([
    ['what’s the weather in Leeds', 'WeatherIntent', 'leeds'],
    ['will it rain in Robin Hood’s Bay tomorrow', 'RainIntent', "robin hood's bay"],
    ['what about York', 'WhatAboutWeatherIntent', 'york'],
    ['forecast for New York', 'WeatherIntent', 'new york'],
    ['Malton weather', 'WeatherIntent', 'malton'],
    ['is it warm in Flamborough Head on Sunday', 'TemperatureIntent', 'flamborough head'],
    ['do I need an umbrella in Helmsley', 'RainIntent', 'helmsley'],
  ])('in “%s” is let through: %s, “%s”', (sentence, name, value) => {
    const { intent, slots } = understand(sentence, now);
    expect([intent, slots.town?.value]).toEqual([name, value]);
  });
});

describe('a date', () => {
  test.each([
    ['weather today', '2026-08-12'],
    ['and tomorrow', '2026-08-13'],
    ['weather the day after tomorrow', '2026-08-14'],
    ['what was the weather yesterday', '2026-08-11'],
    ['weather tonight', '2026-08-12TNI'],
    ['will it rain this evening', '2026-08-12TEV'],
    ['will it rain tomorrow morning', '2026-08-13TMO'],
    ['will it rain on Friday afternoon', '2026-08-14TAF'],
    ['weather in Whitby right now', 'PRESENT_REF'],
    ['weather on Wednesday', '2026-08-12'],
    ['weather next Wednesday', '2026-08-19'],
    ['weather on Tuesday', '2026-08-18'],
    ['weather this weekend', '2026-W33-WE'],
    ['weather next weekend', '2026-W34-WE'],
    ['weather this week', '2026-W33'],
    ['weather next week', '2026-W34'],
    ['weather this month', '2026-08'],
    ['weather next month', '2026-09'],
    ['weather in March', '2027-03'],
    ['weather on the twenty-fifth of August', '2026-08-25'],
    ['weather on August 25th', '2026-08-25'],
    ['weather on 1 August', '2027-08-01'],
    ['weather on the thirteenth of this month', '2026-08-13'],
    ['weather in three days', '2026-08-15'],
    ['weather two weeks from now', '2026-08-26'],
    ['weather a week on Saturday', '2026-08-22'],
    ['weather on Christmas Day', '2026-12-25'],
    ['weather on New Year’s Day', '2027-01-01'],
    ['tomorrow’s weather', '2026-08-13'],
    ['what’s Saturday’s forecast', '2026-08-15'],
  ])('in “%s” is %s', (sentence, value) => expect(dateOf(sentence, '2026-08-12T07:10:00Z')).toBe(value));

  test('that no calendar has is heard as its month', () => {
    expect(dateOf('weather in Whitby on the thirtieth of February', '2026-08-12T07:10:00Z')).toBe('2027-02');
  });

  test('turns at midnight on the coast, not in Greenwich', () => {
    expect(dateOf('weather today', '2026-08-12T22:59:59Z')).toBe('2026-08-12');
    expect(dateOf('weather today', '2026-08-12T23:00:00Z')).toBe('2026-08-13');
    expect(dateOf('weather tomorrow', '2026-12-31T23:59:59Z')).toBe('2027-01-01');
  });

  test('in the last days of December may belong to a week of the next year', () => {
    expect(dateOf('weather this weekend', '2024-12-30T10:00:00Z')).toBe('2025-W01-WE');
    expect(dateOf('weather this week', '2027-01-01T10:00:00Z')).toBe('2026-W53');
  });

  test('goes with its town', () => {
    const { town, date } = slotsOf('what about Filey on Sunday');
    expect([town?.value, date?.value]).toEqual(['filey', '2026-08-16']);
  });
});

describe('a number', () => {
  test.each([
    ['story three', '3'],
    ['number 2', '2'],
    ['read number one please', '1'],
    ['story number twenty two', '22'],
  ])('in “%s” is %s', (sentence, value) => {
    const { number, ordinal } = slotsOf(sentence);
    expect([number?.value, ordinal?.value]).toEqual([value, undefined]);
  });

  test.each([
    ['the second one', '2'],
    ['read me the 3rd story', '3'],
    ['the first one please', '1'],
    ['tell me more about the tenth', '10'],
  ])('as a place in a row in “%s” is %s', (sentence, value) => {
    const { number, ordinal } = slotsOf(sentence);
    expect([number?.value, ordinal?.value]).toEqual([undefined, value]);
  });
});

test('a slot that the sentence does not fill is sent empty', () => {
  expect(slotsOf('weather')).toEqual({
    town: { name: 'town', confirmationStatus: 'NONE' },
    date: { name: 'date', confirmationStatus: 'NONE' },
    time: { name: 'time', confirmationStatus: 'NONE' },
    days: { name: 'days', confirmationStatus: 'NONE' },
  });
});
