import { addDays } from '../../contract/london-day';
import { instantOf } from '../../contract/london-instant';
import type { Change } from '../../contract/shows';
import { weekday } from '../london-time';
import type { Hours, ScheduleRules, ShowRule, WeeklyRule } from './schedule-rules';

export interface Slot {
  /** The day on which the show was planned to begin. */
  date: string;
  show: ShowRule;
  startsAt: Date;
  endsAt: Date;
  /** Where it is not what is on every week. */
  change?: Change;
}

/** What somebody presents on these days: cover over bank holidays over the week, what lies below cut to fit. */
export function presentedSlots(rules: ScheduleRules, from: string, to: string): Slot[] {
  const on = (planned: typeof plannedWeek) => daysFrom(from, to).flatMap((date) => planned(rules, date));
  const withBankHolidays = over(on(plannedWeek), on(plannedBankHolidays), 'bank-holiday');
  return over(withBankHolidays, on(plannedCover), 'cover');
}

/** What lies on top says what it is there instead of. */
function over(under: Slot[], onTop: Slot[], kind: Change['kind']): Slot[] {
  const changed = onTop.map((slot) => ({ ...slot, ...changeOf(kind, slot, under) }));
  return changed.concat(under.flatMap((slot) => notUnder(onTop, slot)));
}

/** Cover of nothing is no change: it is something more. A bank holiday is one whatever would have been on. */
export function changeOf(kind: Change['kind'], { show, startsAt, endsAt }: Slot, under: Slot[]): Pick<Slot, 'change'> {
  const covered = under.filter((other) => startsAt < other.endsAt && other.startsAt < endsAt);
  const shows = new Map(covered.map((slot) => [toldAs(slot.show), slot.show]));
  shows.delete(toldAs(show));
  const insteadOf = [...shows.values()].map((one) => ({ name: nameOf(one), presenter: one.presenter ?? null }));
  return kind === 'cover' && insteadOf.length === 0 ? {} : { change: { kind, insteadOf } };
}

export function nameOf({ name, show }: ShowRule): string {
  return name ?? show;
}

const toldAs = (show: ShowRule) => `${nameOf(show)}\n${show.presenter ?? ''}`;

function plannedCover({ cover }: ScheduleRules, date: string): Slot[] {
  return cover.filter((one) => one.date === date).flatMap((one) => slotOn(date, one));
}

function plannedBankHolidays({ bankHolidays }: ScheduleRules, date: string): Slot[] {
  return bankHolidays.dates.includes(date) ? bankHolidays.shows.flatMap((one) => slotOn(date, one)) : [];
}

function plannedWeek({ week }: ScheduleRules, date: string): Slot[] {
  return week.filter((one) => runsOn(one, date)).flatMap((one) => slotOn(date, one));
}

function runsOn({ days, validFrom = date0, validTo = date9 }: WeeklyRule, date: string): boolean {
  return days.includes(weekday(date)) && validFrom <= date && date <= validTo;
}

const date0 = '0000-01-01';
const date9 = '9999-12-31';

/** The end is a time on the wall clock too, never start + hours: a night lasts 7 hours in March and 9 in October. */
function slotOn(date: string, show: ShowRule & Hours): Slot[] {
  const startsAt = instantOf(date, show.from);
  const endsAt = instantOf(show.to <= show.from ? addDays(date, 1) : date, show.to);
  return startsAt < endsAt ? [{ date, show, startsAt, endsAt }] : [];
}

/** What is left of a slot when others lie on top of it: nothing, or up to several pieces. */
export function notUnder(onTop: Slot[], slot: Slot): Slot[] {
  return onTop.reduce<Slot[]>(
    (pieces, { startsAt, endsAt }) =>
      pieces.flatMap((piece) =>
        [
          { ...piece, endsAt: earlier(piece.endsAt, startsAt) },
          { ...piece, startsAt: later(piece.startsAt, endsAt) },
        ].filter((rest) => rest.startsAt < rest.endsAt),
      ),
    [slot],
  );
}

function daysFrom(from: string, to: string): string[] {
  const dates = [from];
  for (let date = addDays(from, 1); date <= to; date = addDays(date, 1)) dates.push(date);
  return dates;
}

const earlier = (a: Date, b: Date) => (a < b ? a : b);
const later = (a: Date, b: Date) => (a > b ? a : b);
