import type { NowPlaying, Track } from '../../contract/now-playing';
import type { Show } from '../../contract/shows';
import { orNull } from '../content/or-null';
import { trackAt, trackBefore } from '../content/track';
import { showName, showOnAir } from '../on-air';
import { nowPlayingScreen } from '../screens/now-playing';
import { sorryWithout } from '../sorry';
import type { Reply, Turn } from '../turn';

/**
 * An answer about the song that is on; in its place, when nobody knows it or its time is over, the show: never a guess.
 * `about` says what is told of the song, with its screen and its card already in place.
 */
export async function songOrShow(turn: Turn, about: (track: Track, show: Show | null) => Reply): Promise<Reply> {
  if (turn.playing && turn.bulletin) return nameBulletin(turn);

  // Null is “we could not ask”, which is not “nobody said”.
  const [document, show] = await Promise.all([orNull(turn.content.nowPlaying(), turn.log), showOnAir(turn)]);
  if (document === null) return withoutPlaylist(turn, show);

  const track = trackAt(document, turn.now);
  const before = trackBefore(document, turn.now);
  return {
    ...(track ? about(track, show) : nameShow(turn, document.playing.kind, show)),
    show: nowPlayingScreen(turn, { track, show, before }),
  };
}

async function nameBulletin(turn: Turn): Promise<Reply> {
  const { t } = turn;
  const show = await showOnAir(turn);
  return { say: [t('bulletin.playing'), ...(show ? [t('bulletin.thenShow', { show: showName(t, show) })] : [])] };
}

/** Nobody said, the song is over, or the stream is silent: three different things to say. */
function nameShow({ t, write }: Turn, kind: NowPlaying['playing']['kind'], show: Show | null): Reply {
  const nameless = {
    unnamed: 'whatsPlaying.notKnownAtAll',
    silent: 'whatsPlaying.silentAtAll',
    track: 'whatsPlaying.notKnownAtAll',
  } as const;
  const named = {
    unnamed: 'whatsPlaying.notKnown',
    silent: 'whatsPlaying.silent',
    track: 'whatsPlaying.show',
  } as const;
  if (!show) return { say: [t(nameless[kind])] };
  return {
    say: [t(named[kind], { show: showName(t, show) })],
    card: { title: write('whatsPlaying.card'), text: show.title, image: show.image },
  };
}

function withoutPlaylist(turn: Turn, show: Show | null): Reply {
  if (!show) return sorryWithout(turn, '/v1/now-playing');
  return {
    say: [turn.t('whatsPlaying.notSeen', { show: showName(turn.t, show) })],
    show: nowPlayingScreen(turn, { track: null, show, before: null }),
  };
}
