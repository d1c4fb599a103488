import { homeTown } from '../listener/home-town';
import { numberSaid } from '../listener/number-said';
import { type Answer, onFollowUp, onIntent, type Reply, type Turn } from '../turn';
import { weatherAnswer, weatherOn } from '../weather/answer';
import { asked, askNearest, askTown } from '../weather/ask';
import { type AskedWeather, type Aspect, aspects } from '../weather/aspects';
import { mayRemember } from '../weather/may-remember';
import { knownPlace, nearestTown } from '../weather/nearest-town';
import { tellWarnings } from '../weather/tell-warnings';
import { type WeatherWish, weatherWish } from '../weather/wish';
import { oneOf } from '../words/list';
import { placeName } from '../words/place-name';

/** What each intent asks of the weather; “what about Filey?” asks the same again. */
const asks: Record<string, (turn: Turn) => Aspect | 'the same'> = {
  WeatherIntent: () => 'weather',
  WhatAboutWeatherIntent: () => 'the same',
  RainIntent: () => 'rain',
  DryWeatherIntent: () => 'dry',
  SkyForecastIntent: ({ slots }) => aspectOf(slots.sky?.id),
  WindIntent: () => 'wind',
  TemperatureIntent: () => 'temperature',
  CoatWeatherIntent: () => 'coat',
  BeachWeatherIntent: () => 'beach',
  SunriseIntent: () => 'sunrise',
  SunsetIntent: () => 'sunset',
  WhichTownWeatherIntent: ({ slots }) => aspectOf(slots.superlative?.id),
};

/** Every question about the weather. */
export const weather: readonly Answer[] = Object.entries(asks).map(([name, aspect]) =>
  onIntent(name, (turn) => answer(turn, weatherWish(turn, aspect(turn)))),
);

export const weatherWarnings = onIntent('WeatherWarningsIntent', (turn) => {
  const { place } = weatherWish(turn, 'the same');
  return tellWarnings(turn, place.kind === 'ours' ? place.town : null);
});

/** What Alexa found no entry for is asked as the weather as a whole. */
const aspectOf = (id: string | null | undefined): Aspect => aspects.find((aspect) => aspect === id) ?? 'weather';

function answer(turn: Turn, wish: WeatherWish): Promise<Reply> {
  const { place } = wish;
  if (place.kind === 'elsewhere') return elsewhere(turn, placeName(place.said), wish);
  if (place.kind === 'ours') return mayRemember(turn, place.town, weatherAnswer(turn, place.town, wish));
  return place.isMeant ? weatherAnswer(turn, null, wish) : atHome(turn, wish);
}

/** “The weather” of a listener whose town we know is that town’s; of others, the whole coast’s. */
async function atHome(turn: Turn, wish: WeatherWish): Promise<Reply> {
  const home = await homeTown(turn);
  if (!home) return weatherAnswer(turn, null, wish);
  const reply = await weatherAnswer(turn, home, wish);
  return { ...reply, say: [turn.t('myTown.weather'), ...(reply.say ?? [])] };
}

export const alongTheCoast = onIntent('CoastWeatherIntent', (turn) => weatherOn(turn, null, turn.slots.date?.said));

/** “Would you like tomorrow’s as well?” Who only says “yes” has what they wanted. */
export const tomorrow = onFollowUp('AMAZON.YesIntent', 'tomorrow', async (turn, question) => {
  const { ask, ...reply } = await weatherIn(turn, question);
  return reply;
});

/** “The nearest forecast I have is Whitby. Would you like that one?” */
export const nearest = onFollowUp('AMAZON.YesIntent', 'nearest-town', (turn, question) => weatherIn(turn, question));

/** “Which town would you like?” — “Number two.” They stand in the station’s order, on the screen as in the question. */
export const townByNumber = onFollowUp('ReadStoryIntent', 'town', (turn, question) => {
  const town = turn.station.towns[numberSaid(turn) - 1];
  return town ? weatherIn(turn, { ...question, town: town.id }) : whichOne(turn, question);
});

/** “Which town would you like?” — “Yes.” */
export const whichTown = onFollowUp('AMAZON.YesIntent', 'town', (turn, question) => whichOne(turn, question));

/** “Anywhere else?” — “Yes.” */
export const whereElse = onFollowUp('AMAZON.YesIntent', 'anywhere-else', (turn, question) => whichOne(turn, question));

const whichOne = (turn: Turn, about: AskedWeather): Reply => ({ ask: askTown(turn, asked(about)) });

function weatherIn(turn: Turn, { town: id, ...about }: AskedWeather & { town?: string }): Promise<Reply> {
  const town = turn.station.towns.find((one) => one.id === id) ?? null;
  return weatherAnswer(turn, town, { aspect: 'weather', ...asked(about) });
}

/** A place we do not serve: said so, with the nearest we do; of places further off, if it is wanted. */
async function elsewhere(turn: Turn, said: string, wish: WeatherWish): Promise<Reply> {
  const { t, station, playing, log } = turn;
  const near = nearestTown(said, station.towns);
  log.info('unmatched-town', { place: knownPlace(said) }); // the name in our table, never the listener’s words
  const towns = oneOf(
    t,
    station.towns.map(({ name }) => name),
  );
  if (!near) return { say: [t('weather.notOurs', { asked: said, towns })], ask: askTown(turn, asked(wish)) };

  const sentence = t('weather.nearest', { asked: said, town: near.town.name });
  if (near.isFar && !playing) return { say: [sentence], ask: askNearest(turn, near.town, asked(wish)) };
  const reply = await weatherAnswer(turn, near.town, wish);
  return { ...reply, say: [sentence, ...(reply.say ?? [])] };
}
