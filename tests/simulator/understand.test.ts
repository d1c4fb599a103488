import { createUnderstanding, readModel } from '../../simulator/understand';

const understand = createUnderstanding(readModel('en-GB'));

/** Wednesday 12 August 2026, ten past eight on the coast. */
const now = new Date('2026-08-12T07:10:00Z');
const intentOf = (sentence: string) => understand(sentence, now).intent;

describe('what a listener wants, in words that no sample has', () => {
  test.each([
    'Play the radio, would you?',
    'could you play the station for me please',
    'Alexa, put the station on',
    'can you stick the radio on',
    'get the radio on',
    'turn the station on, thanks',
    'I fancy listening to the radio',
    'let’s have the radio on',
    'I’d like to hear the station live',
    'tune in please',
    'give us some music',
    'start the live radio',
    'play the coast',
    'just play it',
  ])('“%s” plays the station', (sentence) => expect(intentOf(sentence)).toBe('PlayStationIntent'));

  test.each([
    'What’s playing?',
    'whats playing',
    'what is it that’s playing now',
    'what song’s this then',
    'who is singing this one',
    'who sings it',
    'what’s this tune called please',
    'name of this track',
    'which band is playing',
    'could you tell me the name of this song',
    'do you know what this song is called',
    'who recorded this song',
    'tell me who this is by',
    'find out what song this is',
    'what’s the artist called',
    'title and artist please',
  ])('“%s” names the song', (sentence) => expect(intentOf(sentence)).toBe('WhatsPlayingIntent'));

  test.each([
    'Who’s on air?',
    'whos on now',
    'who’s presenting at the moment',
    'who is the DJ',
    'who’s the deejay this morning',
    'who is hosting',
    'what programme is on',
    'what’s the show called',
    'name of the show please',
  ])('“%s” asks about the shows', (sentence) => expect(intentOf(sentence)).toBe('WhosOnAirIntent'));

  test.each(['what is on after this show', 'who’s on after Paddy'])('“%s” asks who is next', (sentence) =>
    expect(intentOf(sentence)).toBe('OnNextIntent'),
  );

  test.each(['when does the programme end', 'until when is the presenter on', 'how long is the presenter on'])(
    '“%s” asks until when',
    (sentence) => expect(intentOf(sentence)).toBe('OnAirUntilIntent'),
  );

  test.each([
    'how can I phone the studio',
    'can I have the phone number of the studio',
    'what’s the number to ring in',
    'how do I get hold of the presenter',
  ])('“%s” asks for the studio’s number', (sentence) => expect(intentOf(sentence)).toBe('ContactStudioIntent'));

  test.each([
    'what’s on later',
    'what is on tonight',
    'what’s on the radio this evening',
    'could you read me the schedule please',
    'tomorrow’s line-up',
    'who’s on tomorrow morning',
    'which shows do you have on Sunday',
  ])('“%s” asks for the schedule', (sentence) => expect(intentOf(sentence)).toBe('ScheduleIntent'));

  test.each([
    'What’s the news?',
    'latest news',
    'give us the headlines',
    'any news this morning',
    'have you got the headlines',
    'what’s the local news today',
    'anything new in the news today',
    'news from Whitby',
    'what’s happening in Scarborough',
    'what has happened in Brid today',
    'could you read me the news please',
    'read the headlines again',
    'top stories please',
    'what’s the top story',
    'what’s making the news in Filey',
    'I’d like the news',
    'catch me up on the news',
    'what’s going on around here',
  ])('“%s” asks for the news', (sentence) => expect(intentOf(sentence)).toBe('LatestNewsIntent'));

  test.each(['play me the news', 'play the bulletin'])('“%s” asks for the recording', (sentence) =>
    expect(intentOf(sentence)).toBe('BulletinIntent'),
  );

  test.each([
    'read me the second one',
    'the first one, please',
    'the third story',
    'number two',
    'story three please',
    'read number 2',
    'can you read me number one',
    'the 2nd headline',
    'I’d like to hear the second story',
    'tell me more about the first',
    'more about story two',
  ])('“%s” chooses a story', (sentence) => expect(intentOf(sentence)).toBe('ReadStoryIntent'));

  test.each([
    ['WeatherIntent', 'What’s the weather like in Whitby?'],
    ['WeatherIntent', 'whats the wether like'],
    ['WeatherIntent', 'weather in whitby plz'],
    ['WeatherIntent', 'what’s the forecast for next week'],
    ['WeatherIntent', 'give me the forecast for Driffield for Friday'],
    ['WeatherIntent', 'I’d like to know what the weather’s doing'],
    ['WeatherIntent', 'let me know the forecast'],
    ['WeatherIntent', 'what’s it like outside'],
    ['WeatherIntent', 'what’s the weather like at the moment'],
    ['WeatherIntent', 'weather tomorrow'],
    ['WeatherIntent', 'weather for the weekend in Scarborough'],
    ['WeatherIntent', 'what’s the weather like for the next few days'],
    ['WhatAboutWeatherIntent', 'and what about Filey'],
    ['WhatAboutWeatherIntent', 'and tomorrow?'],
    ['WhatAboutWeatherIntent', 'tomorrow'],
    ['WhatAboutWeatherIntent', 'Whitby'],
    ['WhatAboutWeatherIntent', 'in Brid'],
    ['WhatAboutWeatherIntent', 'how about at the weekend'],
    ['WhatAboutWeatherIntent', 'what about Hornsea on Saturday'],
    ['WhatAboutWeatherIntent', 'and at six'],
    ['RainIntent', 'will it be raining tomorrow morning in Filey'],
    ['RainIntent', 'do I need my brolly today'],
    ['RainIntent', 'when will it stop raining'],
    ['RainIntent', 'Can you tell me whether it will rain tomorrow?'],
    ['RainIntent', 'is it going to rain in Robin Hood’s Bay'],
    ['DryWeatherIntent', 'will it stay dry for the washing'],
    ['SkyForecastIntent', 'is it snowing on the coast'],
    ['SkyForecastIntent', 'will the sun shine on Sunday'],
    ['SkyForecastIntent', 'is there any chance of a storm tonight'],
    ['SkyForecastIntent', 'any frost tonight'],
    ['SkyForecastIntent', 'sunny in Filey tomorrow'],
    ['SkyForecastIntent', 'will there be sunshine at the weekend'],
    ['WindIntent', 'is it windy in Bridlington today'],
    ['WindIntent', 'how windy’s it going to be in Filey tomorrow afternoon'],
    ['TemperatureIntent', 'is it hot out there'],
    ['TemperatureIntent', 'how cold will it be tonight'],
    ['TemperatureIntent', 'what’s the high today'],
    ['TemperatureIntent', 'how warm’s it going to get this afternoon'],
    ['TemperatureIntent', 'tempreture in Scarborough'],
    ['CoatWeatherIntent', 'do I want a coat tomorrow'],
    ['CoatWeatherIntent', 'should I take a raincoat with me'],
    ['BeachWeatherIntent', 'is it going to be nice this weekend'],
    ['BeachWeatherIntent', 'is it a nice day for the beach at Filey'],
    ['SunriseIntent', 'what time will the sun come up tomorrow'],
    ['SunsetIntent', 'what time does the sun set tonight'],
    ['SunsetIntent', 'when’s it going to get dark'],
    ['WhichTownWeatherIntent', 'where’s going to be warmest on Saturday'],
    ['WhichTownWeatherIntent', 'which town’s the driest today'],
    ['WeatherWarningsIntent', 'are there any weather warnings out for Whitby'],
  ])('%s: “%s”', (intent, sentence) => expect(intentOf(sentence)).toBe(intent));
});

describe('what Alexa understands by herself', () => {
  test.each([
    ['Yes, please.', 'AMAZON.YesIntent'],
    ['ok', 'AMAZON.YesIntent'],
    ['go on then', 'AMAZON.YesIntent'],
    ['no thanks', 'AMAZON.NoIntent'],
    ['nope', 'AMAZON.NoIntent'],
    ['stop', 'AMAZON.StopIntent'],
    ['please stop the music', 'AMAZON.StopIntent'],
    ['turn it off', 'AMAZON.StopIntent'],
    ['cancel that', 'AMAZON.CancelIntent'],
    ['never mind', 'AMAZON.CancelIntent'],
    ['pause', 'AMAZON.PauseIntent'],
    ['resume', 'AMAZON.ResumeIntent'],
    ['carry on', 'AMAZON.ResumeIntent'],
    ['help', 'AMAZON.HelpIntent'],
    ['what can I ask you?', 'AMAZON.HelpIntent'],
    ['could you say that again please', 'AMAZON.RepeatIntent'],
    ['pardon?', 'AMAZON.RepeatIntent'],
    ['next', 'AMAZON.NextIntent'],
    ['skip this song', 'AMAZON.NextIntent'],
    ['go back', 'AMAZON.PreviousIntent'],
    ['start over', 'AMAZON.StartOverIntent'],
    ['loop', 'AMAZON.LoopOnIntent'],
    ['loop off', 'AMAZON.LoopOffIntent'],
    ['shuffle', 'AMAZON.ShuffleOnIntent'],
    ['turn off shuffle', 'AMAZON.ShuffleOffIntent'],
    ['go home', 'AMAZON.NavigateHomeIntent'],
  ])('“%s” is %s', (sentence, intent) => expect(intentOf(sentence)).toBe(intent));
});

test.each([
  'set a timer for five minutes',
  'turn the bedroom light off',
  'what’s the time in Sydney',
  'what’s the date on Friday',
  'order me a curry',
  'add eggs to the shopping list',
  'how do I get to the station by bus',
  'play my running playlist',
  'play the latest podcast',
  'who won the cup final in 1973',
  'how many legs has a spider',
  'translate good morning into German',
  'book a hotel in York',
  'how’s the traffic in Scarborough',
  'tell me a joke about a fish',
  'call the doctor',
  'what should I cook on Sunday',
  'when is my next appointment',
  'do I need a passport for Spain',
  'banana',
  'Leeds',
  'antidisestablishmentarianism',
  'Ωμέγα',
  '?!',
  '',
])('“%s” is none of our business', (sentence) =>
  expect(understand(sentence, now)).toEqual({ intent: 'AMAZON.FallbackIntent', slots: {} }),
);
