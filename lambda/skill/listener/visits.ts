import type { Turn } from '../turn';
import { mostCounted } from './listeners';

/** Which visit this is, counted to nine; null when nobody can tell. */
export async function countVisit({ listener }: Turn): Promise<number | null> {
  const known = await listener.recall();
  if (known === null) return null;
  const visits = Math.min((known.visits ?? 0) + 1, mostCounted);
  if (visits !== known.visits) await listener.remember({ visits });
  return visits;
}
