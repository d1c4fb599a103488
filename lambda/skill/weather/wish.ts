import type { Town } from '../../contract/station';
import type { Turn } from '../turn';

/** Where and when: what the listener said now, completed by what we were talking about. */
export interface WeatherWish {
  place: { kind: 'ours'; town: Town } | { kind: 'elsewhere'; said: string } | { kind: 'coast' };
  /** An AMAZON.DATE; undefined for today. */
  date: string | undefined;
}

export function weatherWish({ slots, memory, station }: Turn): WeatherWish {
  const open = memory.asked?.about;
  // “And tomorrow?” means the same town; “the weather”, and “back” on a screen, the whole coast.
  const kept = slots.date && open && 'town' in open ? open.town : undefined;
  // “Which town would you like?” was asked of a day; “Would you like tomorrow’s as well?” is not about the day that was told.
  const day = slots.town && (open?.about === 'town' || open?.about === 'nearest-town') ? open.date : undefined;
  return { place: placeOf(slots.town, kept, station.towns), date: slots.date?.said ?? day };
}

function placeOf(
  slot: Turn['slots'][string] | undefined,
  kept: string | undefined,
  towns: Town[],
): WeatherWish['place'] {
  const id = slot ? slot.id : kept;
  const town = towns.find((one) => one.id === id);
  if (town) return { kind: 'ours', town };
  return slot ? { kind: 'elsewhere', said: slot.said } : { kind: 'coast' };
}
