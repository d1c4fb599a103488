import type { Show } from '../contract/shows';
import { orNull } from './content/or-null';
import { showAt } from './content/shows';
import { trackAt } from './content/track';
import type { PlayerLabel, Turn } from './turn';
import type { Words } from './words/words';

/** “Breakfast with Paddy” */
export function showName<Out>(words: Words<Out>, { name, presenter }: Pick<Show, 'name' | 'presenter'>): string | Out {
  return presenter ? words('show.withPresenter', { name, presenter }) : name;
}

/** The show on air, or null in a gap or when the listings cannot be had. */
export async function showOnAir({ content, now, log }: Turn): Promise<Show | null> {
  const listings = await orNull(content.onAir(), log);
  return listings && showAt(listings.shows, now);
}

/** What the player shows: the show, and the song that was on when the listener tuned in. */
export async function playerLabel(turn: Turn): Promise<PlayerLabel> {
  const [show, playlist] = await Promise.all([showOnAir(turn), orNull(turn.content.nowPlaying(), turn.log)]);
  const track = playlist && trackAt(playlist, turn.now);
  if (!track?.artist) return { show, line: null };
  return { show, line: turn.write('play.firstUp', { title: track.title, artist: track.artist }) };
}
