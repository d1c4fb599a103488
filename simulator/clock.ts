import { instantOf } from '../lambda/contract/london-instant';

const wallTime = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))T((?:[01]\d|2[0-3]):[0-5]\d)$/;

/** The instant at which a clock in Scarborough shows `2026-08-12T08:10`; null for what is no such time. */
export function instantAt(wall: string): Date | null {
  const [, date, time] = wallTime.exec(wall) ?? [];
  return date && time ? instantOf(date, time) : null;
}

/** A clock that starts at another time and goes on from there. */
export function clockFrom(start: Date | null): () => Date {
  const aheadMs = start ? start.getTime() - Date.now() : 0;
  return () => new Date(Date.now() + aheadMs);
}
