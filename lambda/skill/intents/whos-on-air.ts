import type { Show } from '../../contract/shows';
import { allAfter, showAt } from '../content/shows';
import { showName } from '../on-air';
import { onAirScreen } from '../screens/on-air';
import { scheduleScreen } from '../screens/schedule';
import { changeTold, changeWritten, dateOf } from '../shows/changes';
import { cardLine, dayAround, offAir, whatFollows } from '../shows/on-air-told';
import { scheduleCard } from '../shows/schedule-card';
import { isMeantBy, showsMeant } from '../shows/shows-meant';
import { isOver, whenOn } from '../shows/when-on';
import { sorry } from '../sorry';
import { onIntent, type Reply, type Turn } from '../turn';
import { phoneNumber } from '../words/phone';
import type { Speech } from '../words/speech';
import { timeFrom } from '../words/time';
import { dayInSentence } from '../words/when';

export const whosOnAir = onIntent('WhosOnAirIntent', (turn) => {
  const asked = turn.slots.show?.said;
  return asked === undefined ? now(turn) : whoPresents(turn, asked);
});

async function now(turn: Turn): Promise<Reply> {
  const { shows } = await turn.content.onAir();
  const show = showAt(shows, turn.now);
  const [next = null, ...others] = allAfter(shows, turn.now);
  if (!show && !next) return sorry(turn, 'onAir.notKnown');

  return {
    ...(show ? onAir(turn, show, next, await dayAround(turn, show)) : offAir(turn, next)),
    show: onAirScreen(turn, { show, next: next ? [next, ...others] : [] }),
  };
}

function onAir(turn: Turn, show: Show, next: Show | null, day: Show[] | null): Reply {
  const { t, write, station } = turn;
  const phone = show.phone ?? (show.filler ? null : station.studioPhone);
  const change = changeWritten(turn, show);
  return {
    say: [
      ...whatIsOn(turn, show, day),
      ...(next ? [whatFollows(turn, show, next)] : []),
      ...(phone ? [t('onAir.call', { phone: phoneNumber(t, phone) })] : []),
    ],
    card: {
      title: write('onAir.card'),
      image: show.image,
      text: [
        write('onAir.cardShow', { title: show.title, time: timeFrom(write, new Date(show.endsAt), turn.now) }),
        ...(change ? [change] : []),
        ...(next ? [cardLine(turn, next)] : []),
        ...(phone ? [write('onAir.cardPhone', { phone: phone.display })] : []),
      ].join('\n'),
    },
  };
}

function whatIsOn(turn: Turn, show: Show, day: Show[] | null): Speech[] {
  const { t, now } = turn;
  const facts = { show: showName(t, show), time: timeFrom(t, new Date(show.endsAt), now) };
  if (show.change?.kind === 'bank-holiday') return [t('onAir.untilBankHoliday', facts)];
  const { before, after } = changeTold(turn, show, day);
  return [...before, t('onAir.until', facts), ...after];
}

/** “Who does the breakfast show” */
async function whoPresents(turn: Turn, asked: string): Promise<Reply> {
  const { t, write, content } = turn;
  const { shows } = await content.schedule();
  const search = { said: asked, shows, dates: [], ...showsMeant(shows, asked) };
  const toCome = search.on.filter((show) => !isOver(show, turn.now));
  const [show] = toCome;
  if (!show) return { say: [t('whensOn.notKnown', { asked })] };

  return {
    say: [presenterOf(turn, show, asked), ...whenOn(turn, search, [show], 'it')],
    card: scheduleCard(turn, toCome.slice(0, 7), write('whensOn.card'), true),
    show: scheduleScreen(turn, { shows: toCome.slice(0, 7), day: write('whensOn.card'), withDays: true }),
  };
}

/** “It’s usually Paddy on Breakfast, but tomorrow it’s Sam.” */
function presenterOf({ t, now }: Turn, show: Show, asked: string): Speech {
  const { name, presenter, change } = show;
  if (!presenter) return t('onAir.nobodyNamed', { show: name });
  const usual = change?.insteadOf.find((one) => isMeantBy(asked, one))?.presenter ?? presenter;
  if (usual === presenter) return t('onAir.presents', { presenter, show: name });
  return t('onAir.standsIn', { usual, show: name, presenter, when: dayInSentence(t, dateOf(show), now) });
}
