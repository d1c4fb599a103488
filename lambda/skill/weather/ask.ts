import type { Town } from '../../contract/station';
import type { Ask, Turn } from '../turn';
import { oneOf } from '../words/list';
import type { AskedWeather } from './aspects';

/** What a question of ours carries, so that its answer is about the same. */
export const asked = ({ aspect, date, time }: AskedWeather): AskedWeather => ({
  ...(aspect && aspect !== 'weather' && { aspect }),
  ...(date && { date }),
  ...(time && { time }),
});

export function askTown({ t, station }: Turn, about: AskedWeather): Ask {
  const towns = oneOf(
    t,
    station.towns.map(({ name }) => name),
  );
  return {
    question: t('weather.askTown'),
    again: t('weather.askTownAgain', { towns }),
    about: { ...about, about: 'town' },
  };
}

/** Where the whole coast has been answered for. */
export const askOneTown = (turn: Turn, about: AskedWeather): Ask => ({
  ...askTown(turn, about),
  question: turn.t('weather.askOneTown'),
});

/** “Is Whitby your town?” is asked of who has asked for its weather; who has named a village knows that it is not. */
export const askToRemember = ({ t }: Turn, { id, name }: Town, isTheirs: boolean): Ask => ({
  question: isTheirs ? t('myTown.isIt', { town: name }) : t('myTown.mayI', { town: name }),
  again: t('myTown.mayIAgain', { town: name }),
  about: { about: 'remember-town', town: id },
  instead: t('myTown.sayIt', { town: name }),
});

export function askWhichToRemember({ t, station }: Turn): Ask {
  const towns = oneOf(
    t,
    station.towns.map(({ name }) => name),
  );
  return {
    question: t('myTown.which'),
    again: t('myTown.whichAgain', { towns }),
    about: { about: 'which-to-remember' },
    instead: t('myTown.sayOne'),
  };
}

export const askNearest = ({ t }: Turn, { id, name }: Town, about: AskedWeather): Ask => ({
  question: t('weather.askNearest'),
  again: t('weather.askNearestAgain', { town: name }),
  about: { ...about, about: 'nearest-town', town: id },
});

export const askTomorrow = ({ t }: Turn, { id, name }: Town, date: string, { aspect }: AskedWeather): Ask => ({
  question: t('weather.askTomorrow'),
  again: t('weather.askTomorrowAgain', { town: name }),
  about: { about: 'tomorrow', town: id, date, ...(aspect && { aspect }) },
});

/** Keeps the conversation open: “what about Filey”, “and on Friday”, “how windy is it”. */
export const askAnywhereElse = ({ t }: Turn, town: Town | null, about: AskedWeather): Ask => ({
  question: t('weather.askAnywhereElse'),
  again: t('weather.askAnywhereElseAgain'),
  about: { ...about, about: 'anywhere-else', ...(town && { town: town.id }) },
});
