import type { Town } from '../../contract/station';
import { orNull } from '../content/or-null';
import { homeTown } from '../listener/home-town';
import { onFollowUp, onIntent, type Reply, type Slot, type Turn } from '../turn';
import { weatherOn } from '../weather/answer';
import { askToRemember, askWhichToRemember } from '../weather/ask';
import { nearestTown } from '../weather/nearest-town';
import { oneOf } from '../words/list';
import { placeName } from '../words/place-name';

/** “My town is Filey.” */
export const myTown = onIntent('MyTownIntent', (turn) =>
  turn.slots.town ? choose(turn, turn.slots.town) : { ask: askWhichToRemember(turn) },
);

/** “Which town shall I remember?” — “Filey.” A day or no town at all is a question about the weather. */
export const thatTown = onFollowUp('WhatAboutWeatherIntent', 'which-to-remember', (turn) => {
  const { town, date } = turn.slots;
  return town ? choose(turn, town) : weatherOn(turn, null, date?.said);
});

/** “Is Whitby your town? Shall I remember it?” — “Yes.” */
export const rememberIt = onFollowUp('AMAZON.YesIntent', 'remember-town', (turn, { town: id }) => {
  const town = turn.station.towns.find((one) => one.id === id);
  return town ? remember(turn, town) : { ask: askWhichToRemember(turn) };
});

export const whatsMyTown = onIntent('WhatsMyTownIntent', async (turn) => {
  const { t, listener } = turn;
  const [known, town] = await Promise.all([listener.recall(), homeTown(turn)]);
  if (known === null) return { say: [t('myTown.cannotRecall')] };
  return town
    ? { say: [t('myTown.is', { town: town.name })] }
    : { say: [t('myTown.none')], ask: askWhichToRemember(turn) };
});

/** Not asked twice: what is forgotten by mistake is soon said again. */
export const forgetMe = onIntent('ForgetMeIntent', async ({ t, listener }) => ({
  say: [(await listener.forget()) ? t('myTown.forgotten') : t('myTown.cannotForget')],
}));

function choose(turn: Turn, { said, id }: Slot): Reply | Promise<Reply> {
  const { t, station } = turn;
  const town = station.towns.find((one) => one.id === id);
  if (town) return remember(turn, town);

  const asked = placeName(said);
  const near = nearestTown(said, station.towns)?.town;
  if (near) return { say: [t('weather.nearest', { asked, town: near.name })], ask: askToRemember(turn, near, false) };
  const towns = oneOf(
    t,
    station.towns.map(({ name }) => name),
  );
  return { say: [t('weather.notOurs', { asked, towns })], ask: askWhichToRemember(turn) };
}

async function remember(turn: Turn, town: Town): Promise<Reply> {
  const [kept, show] = await Promise.all([
    turn.listener.remember({ town: town.id, townAsked: true }),
    weatherScreen(turn, town),
  ]);
  const say = [kept ? turn.t('myTown.kept', { town: town.name }) : turn.t('myTown.cannotKeep', { town: town.name })];
  return show ? { say, show } : { say };
}

/** What they will see from now on. Without a forecast there is nothing to see. */
async function weatherScreen(turn: Turn, town: Town): Promise<Reply['show']> {
  const weather = await orNull(weatherOn(turn, town, undefined), turn.log);
  return weather?.show;
}
