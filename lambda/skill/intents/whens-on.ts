import { wallTime } from '../../contract/london-day';
import { daysMeant } from '../listener/days-meant';
import { scheduleScreen } from '../screens/schedule';
import { dateOf } from '../shows/changes';
import { scheduleCard } from '../shows/schedule-card';
import { showsMeant } from '../shows/shows-meant';
import { isOver, type Search, whenOn, whyNot } from '../shows/when-on';
import { onIntent, type Reply, type Turn } from '../turn';

/** A week of a daily show: more would be told twice. */
const mostShown = 7;

/** “When is Paddy on”, “what time does the quiz start”, “is Breakfast on on Saturday”. */
export const whensOn = onIntent('WhensOnIntent', async (turn) => {
  const { t, slots, content, now } = turn;
  const said = slots.show?.said;
  if (said === undefined) return { say: [t('whensOn.noShow')] };

  const { shows } = await content.schedule();
  const dates = slots.date ? daysMeant(slots.date.said, now) : [];
  const search: Search = { said, shows, dates, ...showsMeant(shows, said) };
  if (search.on.length + search.instead.length === 0) return { say: [t('whensOn.notKnown', { asked: said })] };
  return found(turn, search);
});

function found(turn: Turn, search: Search): Reply {
  const { t, write, now } = turn;
  const today = wallTime(now).date;
  const days = search.dates.length > 0 ? search.dates : [today];
  const toCome = search.on.filter((show) => !isOver(show, now));
  const then = toCome.filter((show) => days.includes(dateOf(show)));
  const why = then.length > 0 ? null : whyNot(turn, search);
  const told = search.dates.length > 0 && then.length > 0 ? then : toCome;
  const say = [...(why?.say ?? []), ...whenOn(turn, search, told, why?.isNamed ? 'it-again' : 'itself')];
  if (told.length === 0) return { say: [...say, t('whensOn.notInSight')] };

  const listed = told.slice(0, mostShown);
  const title = write('whensOn.card');
  return {
    say,
    card: scheduleCard(turn, listed, title, true),
    show: scheduleScreen(turn, { shows: listed, day: title, withDays: true }),
  };
}
