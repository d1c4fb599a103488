import { wallTime } from '../../lambda/contract/london-day';
import type { Line } from '../../lambda/skill/notes/line';
import type { Weeks } from './page';
import { Tally } from './tally';
import { isIn, type Week, weekBefore } from './week';

/** A week of turns, and the week before it. */
export async function weeksOf(turns: AsyncIterable<Line>, week: Week): Promise<Weeks> {
  const weeks = { week, now: new Tally(), before: new Tally() };
  const earlier = weekBefore(week);
  for await (const turn of turns) {
    const { date } = wallTime(new Date(turn.at));
    if (isIn(week, date)) weeks.now.add(turn);
    else if (isIn(earlier, date)) weeks.before.add(turn);
  }
  return weeks;
}
