import { songOrShow } from '../songs/on-now';
import { songCard } from '../songs/song';
import { onIntent } from '../turn';

export const whatsPlaying = onIntent('WhatsPlayingIntent', (turn) =>
  songOrShow(turn, (track, show) => {
    const { t } = turn;
    const { title, artist } = track;
    const say = artist ? t('whatsPlaying.track', { title, artist }) : t('whatsPlaying.trackWithoutArtist', { title });
    return { say: [say], card: songCard(turn, track, show) };
  }),
);
