import type { Track } from '../../contract/now-playing';
import type { Show } from '../../contract/shows';
import type { Card, Turn } from '../turn';
import type { Speech } from '../words/speech';

/** “Waterloo by Abba” */
export const songName = ({ t }: Pick<Turn, 't'>, { title, artist }: Track): Speech | string =>
  artist ? t('played.song', { title, artist }) : title;

/** The song, where it is from, and the show it is in. */
export function songCard({ write }: Pick<Turn, 'write'>, track: Track, show: Show | null): Card {
  const { title, artist, art } = track;
  const song = artist ? write('whatsPlaying.cardTrack', { title, artist }) : title;
  const lines = [song, songDetails({ write }, track), show?.title];
  return { title: write('whatsPlaying.card'), text: lines.filter(Boolean).join('\n'), image: art };
}

/** “Arrival · 1976”, as far as it is known: for the card and the screen. */
export function songDetails({ write }: Pick<Turn, 'write'>, { album, year }: Track): string {
  if (album && year) return write('song.details', { album, year });
  return album ?? (year === null ? '' : String(year));
}
