import type { Show } from '../../contract/shows';
import { showAt } from '../content/shows';
import { showName } from '../on-air';
import type { Turn } from '../turn';
import { allOf } from '../words/list';
import type { Speech } from '../words/speech';
import { clockTime, timeFrom } from '../words/time';
import { farDay } from '../words/when';
import { changesTold, dateOf } from './changes';
import type { Hours } from './time-asked';
import { hoursInSentence } from './when-phrase';

/** As many shows as people take in by ear. */
const mostShows = 6;

/** A show that began before the hours that were asked for counts, if there is so much left of it: of last night’s, which runs into every morning, more. */
const worthTellingMs = { sameDay: 30 * 60_000, nightBefore: 2 * 60 * 60_000 };

export interface LineUp {
  say: Speech[];
  /** What is told, in order of time. */
  told: Show[];
  /** All that is on in these hours, also what is over: for a screen. */
  shown: Show[];
}

/** What is on in these hours: the rest of today, or some other time. The second day of a weekend is told with “and”. */
export function lineUp(turn: Turn, shows: readonly Show[], hours: Hours, isSecond: boolean): LineUp {
  const shown = presentedIn(shows, hours);
  const onNow = hours.from <= turn.now ? showAt(shows, turn.now) : null;
  const toCome = shown.filter(({ startsAt }) => Date.parse(startsAt) > turn.now.getTime());
  const told = onNow ? [onNow, ...toCome] : toCome;
  const { before, after } = changesTold(turn, told, shows);
  const sentence = onNow ? restOfToday(turn, onNow, toCome) : otherTime(turn, shows, { told, hours, isSecond });
  return { say: [...before, sentence, ...after], told, shown: onNow && !shown.includes(onNow) ? told : shown };
}

function presentedIn(shows: readonly Show[], { date, from, to, part }: Hours): Show[] {
  return shows.filter((show) => {
    const { filler, startsAt, endsAt } = show;
    const worthTelling = dateOf(show) === date ? worthTellingMs.sameDay : worthTellingMs.nightBefore;
    const [start, end] = [Date.parse(startsAt), Date.parse(endsAt)];
    const goesOn = part !== null && start < from.getTime() && end >= from.getTime() + worthTelling;
    return !filler && (goesOn || (from.getTime() <= start && start < to.getTime()));
  });
}

function restOfToday(turn: Turn, onNow: Show, toCome: readonly Show[]): Speech {
  const { t, now } = turn;
  const show = showName(t, onNow);
  return toCome.length > 0
    ? t('schedule.today', { show, shows: listed(turn, toCome, now) })
    : t('schedule.last', { show, time: timeFrom(t, new Date(onNow.endsAt), now) });
}

interface Other {
  told: readonly Show[];
  hours: Hours;
  isSecond: boolean;
}

function otherTime(turn: Turn, shows: readonly Show[], { told, hours, isSecond }: Other): Speech {
  const { t, now } = turn;
  const when = hoursInSentence(t, hours, now);
  const isOn = (show: Show) => new Date(show.startsAt) < hours.to && new Date(show.endsAt) > hours.from;
  if (told.length > 0)
    return t(isSecond ? 'schedule.andLater' : 'schedule.later', { when, shows: listed(turn, told, hours.from) });
  const filler = shows.find(isOn);
  return filler
    ? t('schedule.onlyFiller', { show: showName(t, filler), when })
    : t('schedule.nothing', { day: farDay(t, hours.date, now) });
}

/** “Drive until seven o’clock and The Evening Mix at seven o’clock” */
const listed = ({ t }: Turn, shows: readonly Show[], from: Date): string | Speech =>
  allOf(
    t,
    shows.slice(0, mostShows).map((one) => {
      const show = showName(t, one);
      return new Date(one.startsAt) < from
        ? t('schedule.itemUntil', { show, time: clockTime(t, new Date(one.endsAt)) })
        : t('schedule.item', { show, time: clockTime(t, new Date(one.startsAt)) });
    }),
  );
