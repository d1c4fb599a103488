/** What a listener wants, as a station’s manager would say it; a newer intent has the name it has in the code. */
const kinds: Record<string, string> = {
  Launch: 'Opened the skill',
  PlayStationIntent: 'Play the station',
  'AMAZON.ResumeIntent': 'Play the station',
  WhatsPlayingIntent: 'What’s playing',
  WhatWasPlayedIntent: 'What was on before',
  WhosOnAirIntent: 'Who’s on air',
  ScheduleIntent: 'What’s on, and when',
  LatestNewsIntent: 'The news',
  MoreNewsIntent: 'The news',
  ReadStoryIntent: 'One story in full',
  FindStoryIntent: 'One story in full',
  BulletinIntent: 'The bulletin',
  WeatherIntent: 'The weather',
  WeatherHereIntent: 'The weather',
  CoastWeatherIntent: 'The weather',
  MyTownIntent: 'Their own town',
  WhatsMyTownIntent: 'Their own town',
  ForgetMeIntent: 'To be forgotten',
  ContactStudioIntent: 'How to reach the studio',
  StationLinkIntent: 'The website and the apps',
  'AMAZON.HelpIntent': 'Help',
  'AMAZON.FallbackIntent': 'Something we couldn’t follow',
  unknown: 'Something we couldn’t follow',
  'AMAZON.StopIntent': 'Stop, pause or cancel',
  'AMAZON.CancelIntent': 'Stop, pause or cancel',
  'AMAZON.PauseIntent': 'Stop, pause or cancel',
  HelloIntent: 'Hello, thanks, who are you',
  ThanksIntent: 'Hello, thanks, who are you',
  WhoAreYouIntent: 'Hello, thanks, who are you',
};

/** “Tide times” for TideTimesIntent. */
export function kindOf(intent: string): string {
  if (kinds[intent]) return kinds[intent];
  if (intent.startsWith('AMAZON.')) return 'Yes, no, next, again and the like';
  const [first = '', ...others] = intent.replace(/Intent$/, '').split(/(?=[A-Z])/);
  return [first, ...others.map((word) => word.toLowerCase())].join(' ');
}

/** What an answer is made from. */
export const parts: Record<string, string> = {
  nowPlaying: 'The song',
  onAir: 'Who’s on air',
  schedule: 'The programme of the week',
  news: 'The headlines',
  story: 'A story in full',
  weather: 'The forecast for the coast',
  townWeather: 'The forecast for a town',
  listener: 'What we know of the listener',
};

const devices: Record<string, string> = {
  echo: 'Echo without a screen',
  show: 'Echo Show',
  spot: 'Echo Spot',
  tv: 'Television',
  phone: 'Phone',
  car: 'Car',
  pc: 'Computer',
  'no audio': 'Speaks, but cannot stream',
};

export const deviceName = (kind: string): string => devices[kind] ?? kind;

const languages = new Intl.DisplayNames('en-GB', { type: 'language' });

/** “American English” for en-US. */
export const languageName = (locale: string | null): string => (locale && languages.of(locale)) || 'Not said';

/** “robin hoods bay” is how our table has it. */
export const placeInTitle = (place: string): string => place.replace(/(^|\s)\S/g, (letter) => letter.toUpperCase());
