import { wallClock } from '../london-time';
import { changeOf, notUnder, type Slot } from './schedule-slots';

/** A slot of a feed. What lies in a higher layer covers what lies below: cover over the week. */
export interface FeedSlot extends Slot {
  layer: number;
  /** Whether it is on every week or was put in for a day, where the feed says so. */
  planned?: 'weekly' | 'once';
  /** The show that this day’s entry was changed from, in feeds that change one day of a weekly show. */
  changedFrom?: Slot;
}

interface Layered {
  /** No two of them overlap. */
  slots: Slot[];
  /** Two of one layer at the same time: nobody planned that. One line for each pair of shows. */
  overlaps: string[];
}

/** In one layer, the slot that begins later wins its minutes; of two that begin together, the shorter. */
export function layered(slots: FeedSlot[]): Layered {
  const overlaps = new Map<string, string>();
  const onTop: FeedSlot[] = [];
  for (const slot of slots.toSorted(winnersFirst)) {
    const over = onTop.filter((other) => slot.startsAt < other.endsAt && other.startsAt < slot.endsAt);
    for (const other of over) if (other.layer === slot.layer) overlaps.set(pair(slot, other), overlap(slot, other));
    onTop.push(...notUnder(over, slot).map((piece) => ({ ...piece, layer: slot.layer })));
  }
  return { slots: onTop.map((slot) => withChange(slot, slots)), overlaps: [...overlaps.values()] };
}

/** What was put in for a day says which of the weekly shows it is there instead of. */
function withChange(slot: FeedSlot, all: FeedSlot[]): FeedSlot {
  if (slot.planned !== 'once') return slot;
  const weekly = all.filter(({ planned }) => planned === 'weekly');
  return { ...slot, ...changeOf('cover', slot, slot.changedFrom ? [slot.changedFrom, ...weekly] : weekly) };
}

function winnersFirst(a: FeedSlot, b: FeedSlot): number {
  return b.layer - a.layer || Number(b.startsAt) - Number(a.startsAt) || Number(a.endsAt) - Number(b.endsAt);
}

function pair(a: Slot, b: Slot): string {
  return `${a.show.show}\n${b.show.show}`;
}

function overlap(under: Slot, over: Slot): string {
  return `${described(under)} overlaps ${described(over)}, which is told. Change the times of one of them.`;
}

function described({ show, startsAt, endsAt }: Slot): string {
  const { date, time } = wallClock(startsAt);
  return `“${show.show}” (${date}, ${time} to ${wallClock(endsAt).time})`;
}
