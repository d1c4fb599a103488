import { wallTime } from '../../contract/london-day';
import type { Show } from '../../contract/shows';
import { showAt } from '../content/shows';
import { daysMeant } from '../listener/days-meant';
import { showName } from '../on-air';
import { scheduleScreen } from '../screens/schedule';
import { type Card, onIntent, type Reply, type Turn } from '../turn';
import { atLineStart } from '../words/letters';
import { allOf } from '../words/list';
import type { Speech } from '../words/speech';
import { clockTime, dayName, timeFrom } from '../words/time';
import { dayInSentence, farDay } from '../words/when';

/** As many shows as people take in by ear. */
const mostShows = 6;

export const schedule = onIntent('ScheduleIntent', async (turn) => {
  const { t, now, content, slots } = turn;
  const [date] = daysMeant(slots.date?.said, now);
  if (date === undefined) return { say: [t('schedule.noDay')] };
  if (date < wallTime(now).date) return { say: [t('schedule.past')] };

  const { shows } = await content.schedule();
  const presented = shows.filter(({ filler, startsAt }) => !filler && wallTime(new Date(startsAt)).date === date);
  return date === wallTime(now).date ? today(turn, shows, presented) : later(turn, presented, date);
});

function today(turn: Turn, shows: readonly Show[], presented: readonly Show[]): Reply {
  const { t, now } = turn;
  const onNow = showAt(shows, now);
  const toCome = presented.filter(({ startsAt }) => Date.parse(startsAt) > now.getTime());
  if (!onNow) return later(turn, toCome, wallTime(now).date);

  const show = showName(t, onNow);
  const say =
    toCome.length > 0
      ? t('schedule.today', { show, shows: listed(turn, toCome) })
      : t('schedule.last', { show, time: timeFrom(t, new Date(onNow.endsAt), now) });
  const date = wallTime(now).date;
  return { say: [say], card: card(turn, [onNow, ...toCome], date), show: screen(turn, presented, date) };
}

function later(turn: Turn, shows: readonly Show[], date: string): Reply {
  const { t, now } = turn;
  const when = dayInSentence(t, date, now);
  if (shows.length === 0) return { say: [t('schedule.nothing', { day: dayName(t, date, now) })] };
  return {
    say: [t('schedule.later', { when, shows: listed(turn, shows) })],
    card: card(turn, shows, date),
    show: screen(turn, shows, date),
  };
}

const listed = ({ t }: Turn, shows: readonly Show[]): string | Speech =>
  allOf(
    t,
    shows
      .slice(0, mostShows)
      .map((show) => t('schedule.item', { show: showName(t, show), time: clockTime(t, new Date(show.startsAt)) })),
  );

const screen = (turn: Turn, shows: readonly Show[], date: string) =>
  scheduleScreen(turn, { shows, day: atLineStart(farDay(turn.write, date, turn.now)) });

function card({ write, now }: Turn, shows: readonly Show[], date: string): Card {
  const lines = shows.map(({ title, startsAt }) =>
    write('schedule.cardLine', { time: atLineStart(clockTime(write, new Date(startsAt))), title }),
  );
  return { title: write('schedule.card', { when: dayInSentence(write, date, now) }), text: lines.join('\n') };
}
