import type { NowPlaying, Track } from '../../contract/now-playing';
import type { Show } from '../../contract/shows';
import { orNull } from '../content/or-null';
import { trackAt, trackBefore } from '../content/track';
import { showName, showOnAir } from '../on-air';
import { nowPlayingScreen } from '../screens/now-playing';
import { sorryWithout } from '../sorry';
import { onIntent, type Reply, type Turn } from '../turn';

export const whatsPlaying = onIntent('WhatsPlayingIntent', async (turn) => {
  if (turn.playing && turn.bulletin) return nameBulletin(turn);

  // Null is “we could not ask”, which is not “nobody said”.
  const [document, show] = await Promise.all([orNull(turn.content.nowPlaying(), turn.log), showOnAir(turn)]);
  if (document === null) return withoutPlaylist(turn, show);

  const track = trackAt(document, turn.now);
  const before = trackBefore(document, turn.now);
  return {
    ...(track ? nameTrack(turn, track, show) : nameShow(turn, document.playing.kind, show)),
    show: nowPlayingScreen(turn, { track, show, before }),
  };
});

async function nameBulletin(turn: Turn): Promise<Reply> {
  const { t } = turn;
  const show = await showOnAir(turn);
  return { say: [t('bulletin.playing'), ...(show ? [t('bulletin.thenShow', { show: showName(t, show) })] : [])] };
}

function nameTrack({ t, write }: Turn, { title, artist, art }: Track, show: Show | null): Reply {
  const say = artist ? t('whatsPlaying.track', { title, artist }) : t('whatsPlaying.trackWithoutArtist', { title });
  const lines = [artist ? write('whatsPlaying.cardTrack', { title, artist }) : title, show?.title];
  return {
    say: [say],
    card: { title: write('whatsPlaying.card'), text: lines.filter(Boolean).join('\n'), image: art },
  };
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
