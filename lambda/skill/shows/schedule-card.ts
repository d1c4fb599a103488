import type { Show } from '../../contract/shows';
import type { Card, Turn } from '../turn';
import { atLineStart } from '../words/letters';
import { clockTime } from '../words/time';
import { dayInSentence } from '../words/when';
import { changeWritten, dateOf } from './changes';

/** A line for each show; where they are on several days, or the title names none, a heading for each day. */
export function scheduleCard(turn: Turn, shows: readonly Show[], title: string, withDays = false): Card {
  const days = [...new Set(shows.map(dateOf))];
  const lines = days.flatMap((date) => [
    ...(withDays || days.length > 1 ? [atLineStart(dayInSentence(turn.write, date, turn.now))] : []),
    ...shows.filter((show) => dateOf(show) === date).map((show) => cardLine(turn, show)),
  ]);
  return { title, text: lines.join('\n') };
}

function cardLine({ write }: Turn, show: Show): string {
  const time = atLineStart(clockTime(write, new Date(show.startsAt)));
  const change = changeWritten({ write }, show);
  return change
    ? write('schedule.cardLineChanged', { time, title: show.title, change })
    : write('schedule.cardLine', { time, title: show.title });
}
