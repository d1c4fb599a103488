import type { Show } from '../contract/shows';
import { orNull } from './content/or-null';
import { showAt } from './content/shows';
import type { Turn } from './turn';
import type { Words } from './words/words';

/** “Breakfast with Paddy” */
export function showName<Out>(words: Words<Out>, { name, presenter }: Show): string | Out {
  return presenter ? words('show.withPresenter', { name, presenter }) : name;
}

/** The show on air, or null in a gap or when the listings cannot be had. */
export async function showOnAir({ content, now, log }: Turn): Promise<Show | null> {
  const listings = await orNull(content.onAir(), log);
  return listings && showAt(listings.shows, now);
}
