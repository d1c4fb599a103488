import type { NowPlaying, Track } from '../../contract/now-playing';
import { orNull } from '../content/or-null';
import { showAt } from '../content/shows';
import { trackAt, trackBefore, trackOnAt } from '../content/track';
import { momentMeant } from '../listener/moment-meant';
import { showName, showOnAir } from '../on-air';
import { nowPlayingScreen } from '../screens/now-playing';
import { playedScreen } from '../screens/played';
import { songName } from '../songs/song';
import { type Card, onIntent, type Reply, type Turn } from '../turn';
import { atLineStart } from '../words/letters';
import { clockTime } from '../words/time';

/** As many as a card holds at a glance. */
const mostOnCard = 8;

export const whatWasPlayed = onIntent('WhatWasPlayedIntent', async (turn) => {
  const playlist = await turn.content.nowPlaying();
  const moment = momentMeant(turn.slots.time?.said, turn.now);
  return moment ? playedAt(turn, playlist, moment) : playedBefore(turn, playlist);
});

/** “What was on at ten past eight?” Where nobody noted the song, the show that was on. */
async function playedAt(turn: Turn, playlist: NowPlaying, moment: Date): Promise<Reply> {
  const { t } = turn;
  const track = trackOnAt(playlist, moment);
  const time = clockTime(t, moment);
  if (track) return { say: [t('played.at', { time, song: songName(turn, track) })], ...theList(turn, playlist, track) };

  const schedule = await orNull(turn.content.schedule(), turn.log);
  const show = schedule && showAt(schedule.shows, moment);
  return { say: [show ? t('played.showAt', { time, show: showName(t, show) }) : t('played.notKnownAt', { time })] };
}

/** “What was that?” and “What did you play before that?”: the song before, and what is on now, be it the show alone. */
async function playedBefore(turn: Turn, playlist: NowPlaying): Promise<Reply> {
  const { t, now } = turn;
  const [before, track] = [trackBefore(playlist, now), trackAt(playlist, now)];
  const said = before ? t('played.before', { song: songName(turn, before) }) : t('played.notKnown');
  if (track) {
    return {
      say: [said, t('played.now', { song: songName(turn, track) })],
      ...(before && { card: card(turn, playlist) }),
      show: nowPlayingScreen(turn, { track, show: null, before }),
    };
  }
  if (before) return { say: [said], ...theList(turn, playlist, before) };
  const show = await showOnAir(turn);
  return { say: [said, ...(show ? [t('whatsPlaying.show', { show: showName(t, show) })] : [])] };
}

const theList = (turn: Turn, playlist: NowPlaying, meant: Track): Pick<Reply, 'card' | 'show'> => ({
  card: card(turn, playlist),
  show: playedScreen(turn, { songs: songsIn(playlist), meant }),
});

/** All that we know of, newest first. */
const songsIn = ({ playing, history }: NowPlaying): Track[] => [
  ...(playing.kind === 'track' ? [playing.track] : []),
  ...history,
];

function card({ write }: Turn, { history }: NowPlaying): Card {
  const lines = history.slice(0, mostOnCard).map(({ title, artist, startedAt }) => {
    const song = artist ? write('played.song', { title, artist }) : title;
    return startedAt
      ? write('played.cardLine', { time: atLineStart(clockTime(write, new Date(startedAt))), song })
      : song;
  });
  return { title: write('played.card'), text: lines.join('\n') };
}
