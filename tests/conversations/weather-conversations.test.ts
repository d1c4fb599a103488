import { listener } from '../support/listener';

/** What is said in turn, and what is heard. */
type Talk = [sentence: string, hears: string][];

const talks: Record<string, Talk> = {
  '“what about Filey” keeps the kind of question, “and tomorrow” the town as well': [
    ['will it rain in whitby', 'No rain expected in Whitby today. Would you like tomorrow’s as well?'],
    ['what about filey', 'No rain expected in Filey today. Anywhere else?'],
    ['and tomorrow', 'No rain expected in Filey tomorrow.'],
  ],
  '“and on Friday” keeps the town, “what about Bridlington” the day as well': [
    ['will it rain in whitby', 'No rain expected in Whitby today. Would you like tomorrow’s as well?'],
    ['and on friday', 'Yes, I’d expect rain in Whitby on Friday: the chance is 70 percent. Anywhere else?'],
    ['what about bridlington', 'Yes, I’d expect rain in Bridlington on Friday: the chance is 70 percent.'],
  ],
  '“no” to “anywhere else?” is the end of it': [
    ['will it rain in whitby tomorrow', 'No rain expected in Whitby tomorrow. Anywhere else?'],
    ['no', 'All right.'],
  ],
  '“what about Filey” keeps the day': [
    [
      'weather in whitby tomorrow',
      'In Whitby tomorrow: sunny intervals, with a high of 19 and a low of 17 degrees. Anywhere else?',
    ],
    ['what about filey', 'In Filey tomorrow: sunny intervals, with a high of 19 and a low of 16 degrees.'],
    [
      "what's the weather",
      'Along the coast today: low-level cloud everywhere, with highs of 17 to 18 degrees. Which town would you like?',
    ],
  ],
  'another kind of question keeps the town and the day': [
    [
      'weather in filey tomorrow',
      'In Filey tomorrow: sunny intervals, with a high of 19 and a low of 16 degrees. Anywhere else?',
    ],
    [
      'how windy will it be',
      'A light breeze in Filey tomorrow: about 9 miles an hour from the north-east, with gusts of 14.',
    ],
  ],
  '“and at three” keeps the kind, the town and the day': [
    [
      'how windy will it be in filey tomorrow',
      'A light breeze in Filey tomorrow: about 9 miles an hour from the north-east, with gusts of 14. Anywhere else?',
    ],
    [
      'and at three',
      'A light breeze in Filey at three o’clock tomorrow afternoon: about 9 miles an hour from the north-east, with gusts of 14.',
    ],
  ],
  '“and in Hornsea” keeps the hour': [
    [
      'how windy will it be in filey tomorrow at three',
      'A light breeze in Filey at three o’clock tomorrow afternoon: about 9 miles an hour from the north-east, with gusts of 14. Anywhere else?',
    ],
    [
      'and in hornsea',
      'A light breeze in Hornsea at three o’clock tomorrow afternoon: about 9 miles an hour from the north-east, with gusts of 14.',
    ],
  ],
  '“yes” to tomorrow’s answers the same kind of question': [
    [
      'do i need a coat in whitby',
      'No, you shouldn’t need a coat in Whitby today: low-level cloud, with a high of 17 and a low of 15 degrees. Would you like tomorrow’s as well?',
    ],
    [
      'yes',
      'No, you shouldn’t need a coat in Whitby tomorrow: sunny intervals, with a high of 19 and a low of 17 degrees.',
    ],
  ],
  'a bare town answers “any town in particular?” with the same kind of question': [
    [
      'will it rain on friday',
      'Yes, I’d expect rain along the coast on Friday: the chance is 70 percent. Any town in particular?',
    ],
    ['driffield', 'Yes, I’d expect rain in Driffield on Friday: the chance is 70 percent. Anywhere else?'],
    ['yes', 'Which town would you like?'],
    ['number three', 'Yes, I’d expect rain in Whitby on Friday: the chance is 70 percent.'],
  ],
  'tonight is kept': [
    ['will it rain in brid tonight', 'No rain expected in Bridlington tonight. Anywhere else?'],
    ['what about whitby', 'No rain expected in Whitby tonight.'],
  ],
  'after tonight, “and tomorrow” is all of tomorrow': [
    ['will it rain in brid tonight', 'No rain expected in Bridlington tonight. Anywhere else?'],
    ['and tomorrow', 'No rain expected in Bridlington tomorrow.'],
  ],
  'the next few days are told one by one': [
    [
      "what's the weather in whitby over the next few days",
      'In Whitby today: low-level cloud, with a high of 17 and a low of 15 degrees. Tomorrow: sunny intervals, with a high of 19 and a low of 17 degrees. Friday: light rain, with a high of 16 and a low of 14 degrees. Saturday: medium-level cloud, with a high of 17 and a low of 15 degrees. Anywhere else?',
    ],
    [
      'what about filey',
      'In Filey today: low-level cloud, with a high of 17 and a low of 14 degrees. Tomorrow: sunny intervals, with a high of 19 and a low of 16 degrees. Friday: light rain, with a high of 16 and a low of 13 degrees. Saturday: medium-level cloud, with a high of 17 and a low of 14 degrees.',
    ],
  ],
  'a village keeps the question too': [
    [
      'will it be windy in staithes on saturday',
      'For Staithes, the nearest forecast I have is Whitby. A light breeze in Whitby on Saturday: about 9 miles an hour from the north-east, with gusts of 14. Anywhere else?',
    ],
    [
      'what about sewerby',
      'For Sewerby, the nearest forecast I have is Bridlington. A light breeze in Bridlington on Saturday: about 9 miles an hour from the north-east, with gusts of 14.',
    ],
  ],
  'a date': [
    [
      'weather in whitby on the fifteenth of august',
      'In Whitby on Saturday: medium-level cloud, with a high of 17 and a low of 15 degrees. Anywhere else?',
    ],
    ['when does the sun set', 'The sun sets in Whitby at nineteen minutes to nine on Saturday.'],
  ],
};

test.each(Object.entries(talks))('%s', async (_, talk) => {
  const someone = listener();
  for (const [sentence, answer] of talk)
    expect([sentence, (await someone.says(sentence)).hears]).toEqual([sentence, answer]);
});

test('“anywhere else?” is asked once: after that an answer is enough', async () => {
  const someone = listener();
  expect(await someone.says('weather in whitby tomorrow')).toMatchObject({ open: true });

  const { hears, open } = await someone.says('filey');

  expect(hears).toBe('In Filey tomorrow: sunny intervals, with a high of 19 and a low of 16 degrees.');
  expect(open).toBe(false);
});

test('out of the blue, “what about Filey” is the weather there', async () => {
  expect((await listener().says('what about filey')).hears).toBe(
    'In Filey today: low-level cloud, with a high of 17 and a low of 14 degrees. Would you like tomorrow’s as well?',
  );
});
