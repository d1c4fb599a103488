import type { Show } from '../../contract/shows';
import { showAt } from '../content/shows';
import { showName } from '../on-air';
import { scheduleScreen } from '../screens/schedule';
import { changeTold } from '../shows/changes';
import { lineUp } from '../shows/line-up';
import { scheduleCard } from '../shows/schedule-card';
import { type Hours, timeAsked } from '../shows/time-asked';
import { hoursInSentence } from '../shows/when-phrase';
import { onIntent, type Reply, type Turn } from '../turn';
import { atLineStart } from '../words/letters';
import { moment } from '../words/moment';
import type { Words } from '../words/words';

/** “What’s on tonight”, “tomorrow at eight”, “at the weekend”. */
export const schedule = onIntent('ScheduleIntent', async (turn) => {
  const { t, content } = turn;
  const asked = timeAsked(turn);
  if (asked.kind === 'no-day') return { say: [t('schedule.noDay')] };
  if (asked.kind === 'past') return { say: [t('schedule.past')] };

  const { shows } = await content.schedule();
  return asked.kind === 'moments' ? at(turn, shows, asked.moments) : during(turn, shows, asked.hours);
});

function during(turn: Turn, shows: readonly Show[], hours: readonly Hours[]): Reply {
  const lineUps = hours.map((one, place) => lineUp(turn, shows, one, place > 0));
  const say = lineUps.flatMap((one) => one.say);
  const told = lineUps.flatMap((one) => one.told);
  if (told.length === 0) return { say };

  const { write } = turn;
  const title = write('schedule.card', { when: asWritten(turn, hours, write) });
  const screen = { shows: lineUps.flatMap(({ shown }) => shown), day: atLineStart(asWritten(turn, hours, write)) };
  return { say, card: scheduleCard(turn, told, title), show: scheduleScreen(turn, screen) };
}

/** “tonight”, or “at the weekend” */
function asWritten({ now }: Turn, hours: readonly Hours[], write: Words<string>): string {
  const [first, second] = hours;
  return first && !second ? hoursInSentence(write, first, now) : write('schedule.weekend');
}

function at(turn: Turn, shows: readonly Show[], moments: readonly Date[]): Reply {
  const { t, write, now } = turn;
  const found = moments.map((when) => ({ when, show: showAt(shows, when) }));
  const sentences = found.flatMap(({ when, show }) => {
    const time = moment(t, when, now);
    if (!show) return [t('schedule.nothingAt', { time })];
    const { before, after } = changeTold(turn, show, shows);
    return [...before, t('schedule.at', { time, show: showName(t, show) }), ...after];
  });
  // The morning and the evening may have the same reason.
  const say = [...new Map(sentences.map((one) => [one.ssml, one])).values()];
  const told = found.flatMap(({ show }) => show ?? []);
  const [first] = moments;
  if (told.length === 0 || !first) return { say };

  const title = write('schedule.cardAt', { time: moment(write, first, now) });
  return { say, card: scheduleCard(turn, told, title), show: scheduleScreen(turn, { shows: told, day: '' }) };
}
