import { allAfter, showAt } from '../content/shows';
import { showName } from '../on-air';
import { onAirScreen } from '../screens/on-air';
import { cardLine, offAir, whatFollows } from '../shows/on-air-told';
import { sorry } from '../sorry';
import { onIntent } from '../turn';
import { duration } from '../words/duration';
import { timeFrom } from '../words/time';

const minuteMs = 60_000;

/** “When does this finish?” */
export const onAirUntil = onIntent('OnAirUntilIntent', async (turn) => {
  const { t, write, content, now } = turn;
  const { shows } = await content.onAir();
  const show = showAt(shows, now);
  const next = allAfter(shows, now);
  const [first = null] = next;
  if (!show && !first) return sorry(turn, 'onAir.notKnown');

  const screen = onAirScreen(turn, { show, next });
  if (!show) return { ...offAir(turn, first), show: screen };
  const end = new Date(show.endsAt);
  const leftMs = end.getTime() - now.getTime();
  const finishes =
    leftMs < minuteMs
      ? t('onAir.finishing', { show: showName(t, show) })
      : t('onAir.finishes', { show: showName(t, show), time: timeFrom(t, end, now), left: duration(t, leftMs) });
  return {
    say: [finishes, ...(first ? [whatFollows(turn, show, first)] : [])],
    card: {
      title: write('onAir.card'),
      image: show.image,
      text: [
        write('onAir.cardShow', { title: show.title, time: timeFrom(write, end, now) }),
        ...(first ? [cardLine(turn, first)] : []),
      ].join('\n'),
    },
    show: screen,
  };
});
