import type { SongOrder } from '../station-file-now-playing';
import type { SentSong } from './heard';
import type { IcecastSource } from './icecast-status';
import { partsOf } from './song-parts';
import { readable } from './song-text';

/** What follows a title on a record sleeve, and is not a title itself. */
const versionNote = new RegExp(
  [
    '^(live|acoustic|instrumental|extended|mono|stereo)$',
    String.raw`^(live (at|from|in|on)|from|feat\.?|pt\.?|part) `,
    String.raw`\b(edit|version|mix|remix|remaster|remastered)( \d{4})?$`,
  ].join('|'),
  'i',
);

/**
 * Once an encoder has sent `artist=`, Icecast puts that artist in front of every later `song=`: “Abba - INXS - Need You
 * Tonight”. With three parts the first is stale, unless the last is a note on the version.
 */
export function withoutStaleArtist({ title, artist }: Omit<IcecastSource, 'mount'>, order: SongOrder): SentSong {
  const parts = partsOf(readable(title));
  const stale = !artist && order !== 'title' && parts.length > 2 && !versionNote.test(parts.at(-1) ?? '');
  return { title: stale ? parts.slice(1).join(' - ') : title, artist };
}
