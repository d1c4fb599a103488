import { type Mistake, StationFileError } from '../station-file-error';
import type { YamlFile } from '../yaml-file';
import type { Hours, ScheduleRules, ShowRule, scheduleRules, WeeklyRule } from './schedule-rules';

type Planned = ShowRule & Hours;
type Kind = { at: (string | number)[]; shows: Planned[]; meet: (a: Planned, b: Planned) => boolean };

const dayMinutes = 24 * 60;

/** @throws StationFileError when two shows of one kind are planned for the same minutes: nobody could say which is on. */
export function refuseOverlaps({ file, content, lineOf }: YamlFile<typeof scheduleRules>): void {
  const mistakes = kindsOf(content).flatMap(({ at, shows, meet }) =>
    shows.flatMap((show, index) =>
      shows.slice(0, index).flatMap((other, before): Mistake[] => {
        if (!meet(show, other)) return [];
        const says =
          `${described(show)} overlaps ${described(other)} of line ${lineOf([...at, before])}. ` +
          'Change the times of one of them.';
        return [{ line: lineOf([...at, index]), key: `${at.join('.')}[${index}]`, says }];
      }),
    ),
  );
  if (mistakes.length > 0) throw new StationFileError(file, mistakes);
}

function kindsOf({ week, bankHolidays, cover }: ScheduleRules): Kind[] {
  return [
    kind(['week'], week, weeklyMeet),
    kind(['bankHolidays', 'shows'], bankHolidays.shows, (a, b) => anyMeet([minutesFrom(0, a)], [minutesFrom(0, b)])),
    kind(['cover'], cover, (a, b) => anyMeet([minutesFrom(dayNumber(a.date), a)], [minutesFrom(dayNumber(b.date), b)])),
  ];
}

function kind<Show extends Planned>(at: Kind['at'], shows: Show[], meet: (a: Show, b: Show) => boolean): Kind {
  return { at, shows, meet: meet as Kind['meet'] };
}

function weeklyMeet(a: WeeklyRule, b: WeeklyRule): boolean {
  const neverTogether = endOf(a) < (b.validFrom ?? '') || endOf(b) < (a.validFrom ?? '');
  if (neverTogether) return false;
  const ofA = a.days.map((day) => minutesFrom(day, a));
  // Saturday night goes on into Sunday: the week is a ring.
  const ofB = b.days.flatMap((day) => [day - 7, day, day + 7].map((turn) => minutesFrom(turn, b)));
  return anyMeet(ofA, ofB);
}

function endOf({ validTo }: WeeklyRule): string {
  return validTo ?? '9999';
}

type Minutes = readonly [from: number, to: number];

function minutesFrom(day: number, { from, to }: Hours): Minutes {
  const start = day * dayMinutes + minuteOf(from);
  const end = day * dayMinutes + minuteOf(to) + (to <= from ? dayMinutes : 0);
  return [start, end];
}

function anyMeet(some: Minutes[], others: Minutes[]): boolean {
  return some.some(([from, to]) => others.some(([otherFrom, otherTo]) => from < otherTo && otherFrom < to));
}

function minuteOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00Z`) / (dayMinutes * 60_000);
}

function described({ show, from, to }: Planned): string {
  return `“${show}” (${from} to ${to})`;
}
