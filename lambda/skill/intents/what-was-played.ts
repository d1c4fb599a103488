import type { NowPlaying, Track } from '../../contract/now-playing';
import { trackAt, trackBefore, trackOnAt } from '../content/track';
import { momentMeant } from '../listener/moment-meant';
import { nowPlayingScreen } from '../screens/now-playing';
import { type Card, onIntent, type Reply, type Turn } from '../turn';
import { atLineStart } from '../words/letters';
import type { Speech } from '../words/speech';
import { clockTime } from '../words/time';

/** As many as a card holds at a glance. */
const mostOnCard = 8;

export const whatWasPlayed = onIntent('WhatWasPlayedIntent', async (turn) => {
  const playlist = await turn.content.nowPlaying();
  const moment = momentMeant(turn.slots.time?.said, turn.now);
  return moment ? playedAt(turn, playlist, moment) : playedBefore(turn, playlist);
});

/** “What was on at ten past eight?” */
function playedAt(turn: Turn, playlist: NowPlaying, moment: Date): Reply {
  const { t } = turn;
  const track = trackOnAt(playlist, moment);
  const time = clockTime(t, moment);
  if (!track) return { say: [t('played.notKnownAt', { time })] };
  return { say: [t('played.at', { time, song: songName(turn, track) })], card: card(turn, playlist) };
}

/** “What was that?” and “What did you play before that?”: the song before, and what is on now. */
function playedBefore(turn: Turn, playlist: NowPlaying): Reply {
  const { t, now } = turn;
  const [before, track] = [trackBefore(playlist, now), trackAt(playlist, now)];
  if (!before) return { say: [t('played.notKnown'), ...(track ? [nowIt(turn, track)] : [])] };
  return {
    say: [t('played.before', { song: songName(turn, before) }), ...(track ? [nowIt(turn, track)] : [])],
    card: card(turn, playlist),
    ...(track ? { show: nowPlayingScreen(turn, { track, show: null, before }) } : {}),
  };
}

const nowIt = (turn: Turn, track: Track): Speech => turn.t('played.now', { song: songName(turn, track) });

const songName = ({ t }: Turn, { title, artist }: Track): Speech | string =>
  artist ? t('played.song', { title, artist }) : title;

function card({ write }: Turn, { history }: NowPlaying): Card {
  const lines = history.slice(0, mostOnCard).map(({ title, artist, startedAt }) => {
    const song = artist ? write('played.song', { title, artist }) : title;
    return startedAt
      ? write('played.cardLine', { time: atLineStart(clockTime(write, new Date(startedAt))), song })
      : song;
  });
  return { title: write('played.card'), text: lines.join('\n') };
}
