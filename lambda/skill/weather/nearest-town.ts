import type { Town } from '../../contract/station';
import { places } from './places';

/** Kilometres: so far along this coast, the weather is much the same. */
const stillTheSame = 20;

interface Nearest {
  town: Town;
  /** Where its weather may well be another. */
  isFar: boolean;
}

/** The nearest town we forecast for, of a place we know (“Robin Hood’s Bay”); null when we do not know where it is. */
export function nearestTown(place: string, towns: readonly Town[]): Nearest | null {
  const name = knownPlace(place);
  const where = name === null ? undefined : places[name];
  const [first, ...others] = towns;
  if (!where || !first) return null;
  const town = others.reduce((best, one) => (distance(where, one) < distance(where, best) ? one : best), first);
  return { town, isFar: distance(where, town) > stillTheSame };
}

/** Its name in our table; null for a place that is not in it. */
export function knownPlace(place: string): string | null {
  const name = plain(place);
  return Object.hasOwn(places, name) ? name : null;
}

const plain = (place: string) => place.toLowerCase().replace(/[’'.]/g, '').replace(/-/g, ' ').trim();

/** Kilometres on a flat earth: near enough within one county. */
function distance([latitude, longitude]: readonly [number, number], town: Town): number {
  const north = (town.latitude - latitude) * 111;
  const east = (town.longitude - longitude) * 111 * Math.cos((latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}
