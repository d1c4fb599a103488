import { homeTown } from '../listener/home-town';
import { numberSaid } from '../listener/number-said';
import { onFollowUp, onIntent, type Reply, type Turn } from '../turn';
import { askNearest, askTown } from '../weather/ask';
import { coastWeather } from '../weather/coast';
import { mayRemember } from '../weather/may-remember';
import { knownPlace, nearestTown } from '../weather/nearest-town';
import { townWeather } from '../weather/town';
import { weatherWish } from '../weather/wish';
import { oneOf } from '../words/list';
import { placeName } from '../words/place-name';

export const weather = onIntent('WeatherIntent', (turn) => {
  const { place, date } = weatherWish(turn);
  if (place.kind === 'ours') return mayRemember(turn, place.town, townWeather(turn, place.town, date));
  return place.kind === 'coast' ? atHome(turn, date) : elsewhere(turn, placeName(place.said), date);
});

export const alongTheCoast = onIntent('CoastWeatherIntent', (turn) => coastWeather(turn, turn.slots.date?.said));

/** “Would you like tomorrow’s as well?” */
export const tomorrow = onFollowUp('AMAZON.YesIntent', 'tomorrow', (turn, { town, date }) =>
  weatherIn(turn, town, date),
);

/** “The nearest forecast I have is Whitby. Would you like that one?” */
export const nearest = onFollowUp('AMAZON.YesIntent', 'nearest-town', (turn, { town, date }) =>
  weatherIn(turn, town, date),
);

/** “Which town would you like?” — “Number two.” They stand in the station’s order, on the screen as in the question. */
export const townByNumber = onFollowUp('ReadStoryIntent', 'town', (turn, { date }) => {
  const town = turn.station.towns[numberSaid(turn) - 1];
  return town ? townWeather(turn, town, date) : { ask: askTown(turn, date) };
});

/** “Which town would you like?” — “Yes.” */
export const whichTown = onFollowUp('AMAZON.YesIntent', 'town', (turn, { date }) => ({ ask: askTown(turn, date) }));

function weatherIn(turn: Turn, id: string, date: string | undefined): Reply | Promise<Reply> {
  const town = turn.station.towns.find((one) => one.id === id);
  return town ? townWeather(turn, town, date) : coastWeather(turn, date);
}

/** “The weather” of a listener whose town we know is that town’s; of others, the whole coast’s. */
async function atHome(turn: Turn, date: string | undefined): Promise<Reply> {
  const home = await homeTown(turn);
  if (!home) return coastWeather(turn, date);
  const reply = await townWeather(turn, home, date);
  return { ...reply, say: [turn.t('myTown.weather'), ...(reply.say ?? [])] };
}

/** A town we do not serve: said so, with the nearest we do. */
async function elsewhere(turn: Turn, said: string, date: string | undefined): Promise<Reply> {
  const { t, station, playing, log } = turn;
  const near = nearestTown(said, station.towns);
  log.info('unmatched-town', { place: knownPlace(said) }); // the name in our table, never the listener’s words
  const towns = oneOf(
    t,
    station.towns.map(({ name }) => name),
  );
  if (!near) return { say: [t('weather.notOurs', { asked: said, towns })], ask: askTown(turn, date) };

  const sentence = t('weather.nearest', { asked: said, town: near.name });
  if (!playing) return { say: [sentence], ask: askNearest(turn, near, date) };
  const reply = await townWeather(turn, near, date);
  return { ...reply, say: [sentence, ...(reply.say ?? [])] };
}
