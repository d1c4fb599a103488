import type { Track } from '../../contract/now-playing';
import type { Show } from '../../contract/shows';
import { songDetails } from '../songs/song';
import { printedTime } from './clock';
import { besideArt, inTheRound, roundArt } from './drawn/now-playing';
import { documentOf } from './look/document';
import { titleStyle } from './look/text-styles';
import { type Scene, type Screen, undrawn } from './screen';

interface NowPlayingFacts {
  /** Null where nobody says what is playing. */
  track: Track | null;
  show: Show | null;
  /** The song before this one, where it is known. */
  before: Track | null;
}

export function nowPlayingScreen(scene: Scene, { track, show, before }: NowPlayingFacts): Screen {
  if (!scene.device.hasScreen) return undrawn;
  const { write, station } = scene;
  const art = track?.art ?? (track ? null : (show?.image ?? null));
  const title = track?.title ?? show?.title ?? station.name;
  const until = show ? write('screens.until', { time: printedTime(scene, new Date(show.endsAt)) }) : '';
  const details = track ? detailsBeside(scene, track, show) : '';
  return documentOf(scene, {
    name: 'now-playing',
    section: '',
    behind: [roundArt],
    body: [besideArt, inTheRound],
    focus: track && show ? 'show' : undefined,
    data: {
      eyebrow: write(track ? 'screens.nowPlaying' : show ? 'screens.onAirNow' : 'screens.liveNow'),
      title,
      titleStyle: titleStyle(title),
      second: track ? (track.artist ?? '') : show ? until : write('screens.liveFrom', { area: station.area }),
      details,
      art: art ?? '',
      artLabel: art ? write('screens.cover', { track: title }) : write('screens.record'),
      show: track ? (show?.title ?? '') : '',
      showStyle: (show?.title.length ?? 0) > 24 ? 'name' : 'strong',
      until,
      showLabel: show ? write('screens.whatIsOn', { show: show.title, times: until }) : '',
      before: before && !details && isShort(track?.artist, 16) ? sideNote(scene, named(scene, before)) : '',
    },
  });
}

/** Beside a long title, a long artist or a long show there is no room for the album; nor is it worth a second line. */
const longestDetails = 24;

function detailsBeside(scene: Scene, track: Track, show: Show | null): string {
  const details = songDetails(scene, track);
  const hasRoom = isShort(track.title, 12) && isShort(track.artist, 18) && isShort(show?.title, 18);
  return hasRoom && details.length <= longestDetails ? details : '';
}

/** There is room for one side note, beside an artist on one line. */
const isShort = (text: string | null | undefined, longest: number) => (text?.length ?? 0) <= longest;

/** A side note is not worth a second line. */
const longestNote = 48;

const sideNote = ({ write }: Scene, track: string) =>
  track.length > longestNote ? '' : write('screens.before', { track });

const named = ({ write }: Scene, { title, artist }: Track) =>
  artist ? write('whatsPlaying.cardTrack', { title, artist }) : title;
