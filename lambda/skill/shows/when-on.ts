import { wallTime } from '../../contract/london-day';
import type { Show } from '../../contract/shows';
import { showName } from '../on-air';
import type { Turn } from '../turn';
import { moment } from '../words/moment';
import type { Speech } from '../words/speech';
import { clockTime } from '../words/time';
import { dayInSentence } from '../words/when';
import { awaySentence, changeTold, dateOf, presentersAway } from './changes';
import { daysOn } from './days-on';
import { isMeantBy, type Meant } from './shows-meant';

/** What was found for the name of a show or a presenter. */
export interface Search extends Meant {
  said: string;
  shows: readonly Show[];
  /** The days that were asked for; empty for “when is Paddy on”. */
  dates: readonly string[];
}

/** “Drive is on at four”, “It’s on at four”, “It’s on again at four” */
type As = 'itself' | 'it' | 'it-again';

/** Other shows of the same presenter, or whose names are alike, that are told as well. */
const mostOthers = 2;

export const isOver = ({ endsAt }: Show, now: Date): boolean => Date.parse(endsAt) <= now.getTime();

/** When it is on: now, or next; how often; and what else was meant perhaps. `as` tells how a show that was just named is called. */
export function whenOn(turn: Turn, search: Search, [first, ...others]: readonly Show[], as: As = 'itself'): Speech[] {
  if (!first) return [];
  const { t, now } = turn;
  const alike = (show: Show) => show.name === first.name && show.presenter === first.presenter;
  const days =
    search.dates.length > 0 || first.change ? null : daysOn(t, search.on.filter(alike), usualDays(search), now);
  const names = [...new Map(others.filter((show) => !alike(show)).map((show) => [show.name, show])).values()];
  return [
    ...withWhy(turn, search, first, as),
    ...(days ? [t('whensOn.regular', { days, time: clockTime(t, new Date(first.startsAt)) })] : []),
    ...names.slice(0, mostOthers).map((show) => nowOrNext(turn, show)),
  ];
}

/** Why it is on has been told already of “it”. */
function withWhy(turn: Turn, { shows }: Search, first: Show, as: As): Speech[] {
  if (as === 'it') return [nowOrNext(turn, first, as)];
  const { before, after } = changeTold(turn, first, shows);
  return [...before, nowOrNext(turn, first, as), ...after];
}

function nowOrNext({ t, now }: Turn, one: Show, as: As = 'itself'): Speech {
  const [show, until] = [showName(t, one), clockTime(t, new Date(one.endsAt))];
  if (new Date(one.startsAt) <= now)
    return as === 'it' ? t('whensOn.itsOnNow', { until }) : t('whensOn.now', { show, until });
  const time = moment(t, new Date(one.startsAt), now);
  if (as === 'itself') return t('whensOn.next', { show, time, until });
  return t(as === 'it' ? 'whensOn.itsOn' : 'whensOn.again', { time, until });
}

const usualDays = ({ instead }: Search) => instead.map(dateOf);

interface WhyNot {
  say: Speech[];
  /** The show that was asked for has been named: it is “it” from now on. */
  isNamed: boolean;
}

/** Why it is not on when the listener may have thought so. */
export function whyNot(turn: Turn, search: Search): WhyNot {
  const { t, now } = turn;
  const today = wallTime(now).date;
  const days = search.dates.length > 0 ? search.dates : [today];
  const covering = search.instead.find((show) => days.includes(dateOf(show)) && !isOver(show, now));
  if (covering) return takenBy(turn, search, covering);

  const earlier = search.on.find((show) => dateOf(show) === today && isOver(show, now));
  if (earlier && days.includes(today)) {
    const time = clockTime(t, new Date(earlier.endsAt));
    return { say: [t('whensOn.earlier', { show: showName(t, earlier), time })], isNamed: true };
  }
  const say = search.dates.length > 0 ? [t('whensOn.notThen', { when: daysSaid(turn, search.dates) })] : [];
  return { say, isNamed: false };
}

const daysSaid = ({ t, now }: Turn, [first = '', ...more]: readonly string[]) =>
  more.length === 0 ? dayInSentence(t, first, now) : t('whensOn.thoseDays');

function takenBy({ t, now }: Turn, { said, shows }: Search, covering: Show): WhyNot {
  const when = dayInSentence(t, dateOf(covering), now);
  const meant = covering.change?.insteadOf.find((one) => isMeantBy(said, one));
  if (!meant) return { say: [], isNamed: false };
  const [usual, show] = [showName(t, meant), showName(t, covering)];
  if (covering.change?.kind === 'bank-holiday')
    return { say: [t('whensOn.bankHoliday', { when, usual })], isNamed: true };
  const away = presentersAway(covering, shows).filter((presenter) => presenter === meant.presenter);
  const say =
    away.length > 0
      ? [awaySentence(t, away, when), t('whensOn.insteadItIs', { show })]
      : [t('whensOn.notOn', { when, usual, show })];
  return { say, isNamed: false };
}
