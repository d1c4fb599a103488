import type { Show } from '../../contract/shows';
import { orNull } from '../content/or-null';
import { showName } from '../on-air';
import type { Reply, Turn } from '../turn';
import type { Speech } from '../words/speech';
import { timeFrom } from '../words/time';

/** “Then it’s Drive”; a show that follows at once needs no time: it has just been said. */
export const whatFollows = (turn: Turn, show: Show, next: Show): Speech =>
  next.startsAt === show.endsAt ? turn.t('onAir.next', { show: showName(turn.t, next) }) : comesNext(turn, next);

export const comesNext = ({ t, now }: Turn, next: Show): Speech =>
  t('onAir.nextAt', { show: showName(t, next), time: timeFrom(t, new Date(next.startsAt), now) });

export const cardLine = ({ write, now }: Turn, { title, startsAt }: Show): string =>
  write('onAir.cardNext', { title, time: timeFrom(write, new Date(startsAt), now) });

export function offAir(turn: Turn, next: Show | null): Reply {
  const { t, write } = turn;
  const nobody = t('onAir.nobody');
  if (!next) return { say: [nobody] };
  return { say: [nobody, comesNext(turn, next)], card: { title: write('onAir.card'), text: cardLine(turn, next) } };
}

/** The day around a show that takes another’s place: who is away can be said of the whole day only. Null when it cannot be had. */
export async function dayAround({ content, log }: Turn, show: Show): Promise<Show[] | null> {
  if (show.change?.kind !== 'cover') return [];
  return (await orNull(content.schedule(), log))?.shows ?? null;
}
