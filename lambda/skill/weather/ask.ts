import type { Town } from '../../contract/station';
import type { Ask, Turn } from '../turn';
import { oneOf } from '../words/list';

const since = (date: string | undefined) => (date === undefined ? {} : { date });

export function askTown({ t, station }: Turn, date: string | undefined): Ask {
  const towns = oneOf(
    t,
    station.towns.map(({ name }) => name),
  );
  return {
    question: t('weather.askTown'),
    again: t('weather.askTownAgain', { towns }),
    about: { about: 'town', ...since(date) },
  };
}

export const askNearest = ({ t }: Turn, { id, name }: Town, date: string | undefined): Ask => ({
  question: t('weather.askNearest'),
  again: t('weather.askNearestAgain', { town: name }),
  about: { about: 'nearest-town', town: id, ...since(date) },
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

export const askTomorrow = ({ t }: Turn, { id, name }: Town, date: string): Ask => ({
  question: t('weather.askTomorrow'),
  again: t('weather.askTomorrowAgain', { town: name }),
  about: { about: 'tomorrow', town: id, date },
});
