import { addDays } from '../../contract/london-day';
import { instantOf } from '../../contract/london-instant';
import type { Show } from '../../contract/shows';
import { wallClock } from '../london-time';
import { phoneFrom } from '../phone';
import { slug } from '../slug';
import type { ScheduleRules, ShowRule } from './schedule-rules';
import { nameOf, notUnder, presentedSlots, type Slot } from './schedule-slots';

/** Every show from the start of one day to the end of another, in order of time and without gaps. */
export function showsBetween(rules: ScheduleRules, from: string, to: string): Show[] {
  const window = aroundDays(from, to);
  return showsIn(presentedSlots(rules, window.from, window.to), rules.filler, from, to);
}

/** What began the evening before may still be on, and the filler of that evening ends where an earlier night did. */
export function aroundDays(from: string, to: string): { from: string; to: string } {
  return { from: addDays(from, -2), to: addDays(to, 1) };
}

/** The same from slots of which no two overlap. Without a filler, the hours that nobody presents stay empty. */
export function showsIn(presented: Slot[], filler: ShowRule | undefined, from: string, to: string): Show[] {
  const shows = [...inOrder(presented).map(presentedShow), ...fillerIn(presented, filler, from, to)];
  const [begin, end] = [instantOf(from, '00:00').toISOString(), instantOf(addDays(to, 1), '00:00').toISOString()];
  return withOwnIds(shows)
    .filter(({ startsAt, endsAt }) => endsAt > begin && startsAt < end)
    .toSorted((a, b) => a.startsAt.localeCompare(b.startsAt));
}

function fillerIn(presented: Slot[], show: ShowRule | undefined, from: string, to: string): Show[] {
  if (!show) return [];
  const startsAt = instantOf(addDays(from, -1), '00:00');
  const endsAt = instantOf(addDays(to, 2), '00:00');
  return notUnder(presented, { date: from, show, startsAt, endsAt }).map(fillerShow);
}

function inOrder(slots: Slot[]): Slot[] {
  return slots.toSorted((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
}

function presentedShow(slot: Slot): Show {
  return { ...showIn(slot), id: `${slug(nameOf(slot.show))}-${slot.date}`, filler: false };
}

/** Filler has no plan of its own, so it is known by when it begins: `coast-music-2026-08-15-2200`. */
function fillerShow(slot: Slot): Show {
  const { date, time } = wallClock(slot.startsAt);
  return { ...showIn(slot), id: `${slug(nameOf(slot.show))}-${date}-${time.replace(':', '')}`, filler: true };
}

function showIn({ show, startsAt, endsAt, change }: Slot): Omit<Show, 'id' | 'filler'> {
  return {
    title: show.show,
    name: nameOf(show),
    presenter: show.presenter ?? null,
    description: show.description ?? null,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
    phone: show.phone === undefined ? null : phoneFrom(show.phone),
    image: show.image ?? null,
    change: change ?? null,
  };
}

/** A show that is on twice in a day, or is cut in two by cover, is two entries. */
function withOwnIds(shows: Show[]): Show[] {
  const seen = new Map<string, number>();
  return shows.map((show) => {
    const times = (seen.get(show.id) ?? 0) + 1;
    seen.set(show.id, times);
    return times === 1 ? show : { ...show, id: `${show.id}-${times}` };
  });
}
