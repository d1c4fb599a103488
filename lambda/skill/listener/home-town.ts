import type { Town } from '../../contract/station';
import type { Turn } from '../turn';

/** The town that the listener chose; null when they have not, when nobody can tell, and when we no longer serve it. */
export async function homeTown({ listener, station }: Turn): Promise<Town | null> {
  const known = await listener.recall();
  return station.towns.find(({ id }) => id === known?.town) ?? null;
}
