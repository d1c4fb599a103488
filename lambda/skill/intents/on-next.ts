import { allAfter, showAt } from '../content/shows';
import { showName } from '../on-air';
import { onAirScreen } from '../screens/on-air';
import { scheduleScreen } from '../screens/schedule';
import { changeTold } from '../shows/changes';
import { cardLine, comesNext, dayAround } from '../shows/on-air-told';
import { scheduleCard } from '../shows/schedule-card';
import { showsMeant } from '../shows/shows-meant';
import { isOver } from '../shows/when-on';
import { sorry } from '../sorry';
import { onIntent, type Reply, type Turn } from '../turn';
import { moment } from '../words/moment';
import { timeFrom } from '../words/time';

/** “Who’s next”, and who after that; “who’s on after Paddy”. */
export const onNext = onIntent('OnNextIntent', (turn) => {
  const asked = turn.slots.show?.said;
  return asked === undefined ? next(turn) : nextAfter(turn, asked);
});

async function next(turn: Turn): Promise<Reply> {
  const { t, write, content, now } = turn;
  const { shows } = await content.onAir();
  const [first, ...others] = allAfter(shows, now);
  if (!first) return sorry(turn, 'onAir.nextNotKnown');

  const [then] = others;
  const told = changeTold(turn, first, await dayAround(turn, first));
  return {
    say: [
      ...[...told.before, comesNext(turn, first), ...told.after],
      ...(then
        ? [t('onAir.thenAt', { show: showName(t, then), time: timeFrom(t, new Date(then.startsAt), now) })]
        : []),
    ],
    card: {
      title: write('onAir.card'),
      text: allAfter(shows, now)
        .slice(0, 2)
        .map((one) => cardLine(turn, one))
        .join('\n'),
    },
    show: onAirScreen(turn, { show: showAt(shows, now), next: [first, ...others] }),
  };
}

async function nextAfter(turn: Turn, asked: string): Promise<Reply> {
  const { t, write, content, now } = turn;
  const { shows } = await content.schedule();
  const { on, instead } = showsMeant(shows, asked);
  const meant = shows.find((show) => [...on, ...instead].includes(show) && !isOver(show, now));
  if (!meant) return { say: [t('whensOn.notKnown', { asked })] };
  const then = shows.find(({ startsAt }) => startsAt >= meant.endsAt);
  if (!then) return sorry(turn, 'onAir.nextNotKnown');

  const told = changeTold(turn, then, shows);
  const time = moment(t, new Date(then.startsAt), now);
  return {
    say: [...told.before, t('onAir.after', { show: showName(t, meant), next: showName(t, then), time }), ...told.after],
    card: scheduleCard(turn, [meant, then], write('onAir.card')),
    show: scheduleScreen(turn, { shows: [meant, then], day: write('onAir.card') }),
  };
}
