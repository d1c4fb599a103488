import type { Show } from '../../contract/shows';
import { allAfter, showAt } from '../content/shows';
import { showName } from '../on-air';
import { onAirScreen } from '../screens/on-air';
import { sorry } from '../sorry';
import { onIntent, type Reply, type Turn } from '../turn';
import { phoneNumber } from '../words/phone';
import { timeFrom } from '../words/time';

export const whosOnAir = onIntent('WhosOnAirIntent', async (turn) => {
  const { shows } = await turn.content.onAir();
  const show = showAt(shows, turn.now);
  const [next = null, ...others] = allAfter(shows, turn.now);
  if (!show && !next) return sorry(turn, 'onAir.notKnown');

  return {
    ...(show ? onAir(turn, show, next) : offAir(turn, next)),
    show: onAirScreen(turn, { show, next: next ? [next, ...others] : [] }),
  };
});

function onAir(turn: Turn, show: Show, next: Show | null): Reply {
  const { t, write, now, station } = turn;
  const time = timeFrom(t, new Date(show.endsAt), now);
  const phone = show.phone ?? (show.filler ? null : station.studioPhone);
  return {
    say: [
      t('onAir.until', { show: showName(t, show), time }),
      ...(next ? [whatFollows(turn, show, next)] : []),
      ...(phone ? [t('onAir.call', { phone: phoneNumber(t, phone) })] : []),
    ],
    card: {
      title: write('onAir.card'),
      image: show.image,
      text: [
        write('onAir.cardShow', { title: show.title, time: timeFrom(write, new Date(show.endsAt), now) }),
        ...(next ? [cardLine(turn, next)] : []),
        ...(phone ? [write('onAir.cardPhone', { phone: phone.display })] : []),
      ].join('\n'),
    },
  };
}

function offAir(turn: Turn, next: Show | null): Reply {
  const { t, write } = turn;
  const nobody = t('onAir.nobody');
  if (!next) return { say: [nobody] };
  return { say: [nobody, comesNext(turn, next)], card: { title: write('onAir.card'), text: cardLine(turn, next) } };
}

/** A show that follows at once needs no time: it has just been said. */
const whatFollows = (turn: Turn, show: Show, next: Show) =>
  next.startsAt === show.endsAt ? turn.t('onAir.next', { show: showName(turn.t, next) }) : comesNext(turn, next);

const comesNext = ({ t, now }: Turn, next: Show) =>
  t('onAir.nextAt', { show: showName(t, next), time: timeFrom(t, new Date(next.startsAt), now) });

const cardLine = ({ write, now }: Turn, { title, startsAt }: Show) =>
  write('onAir.cardNext', { title, time: timeFrom(write, new Date(startsAt), now) });
