import { canBePlayed, isOld, playableAgain } from '../news/bulletin';
import { headlines } from '../news/headlines';
import { playerLabel } from '../on-air';
import { fromTheStart, type HeldBulletin, onBulletin, onIntent, type Reply, type Turn } from '../turn';
import type { Speech } from '../words/speech';
import { told } from '../words/told';

/** Within so long of its hour a bulletin is simply the latest. */
const freshMs = 75 * 60_000;

/** “Play the bulletin”: then the station comes back by itself, as playback/events.ts sees to. */
export const bulletin = onIntent('BulletinIntent', async (turn) => {
  const { t, now, device, content } = turn;
  const { bulletin } = await content.news();
  if (!bulletin || !canBePlayed(bulletin)) return headlines(turn, {}, [t('bulletin.none')]);

  const from = told(t, new Date(bulletin.publishedAt), now);
  if (isOld(bulletin, now)) return headlines(turn, {}, [t('bulletin.old', { told: from })]);
  if (!device.canPlay) return headlines(turn, {}, [t('bulletin.cannotPlay')]);

  const isFresh = now.getTime() - Date.parse(bulletin.publishedAt) < freshMs;
  return {
    say: [isFresh ? t('bulletin.latest') : t('bulletin.from', { told: from })],
    play: { kind: 'bulletin', bulletin, offsetMs: 0 },
  };
});

export const leaveBulletin = onBulletin('AMAZON.NextIntent', backToStation);
export const resumeBulletin = onBulletin('AMAZON.ResumeIntent', (turn, held) =>
  again(turn, held, turn.t('bulletin.rest')),
);
export const bulletinFromTheTop = onBulletin('AMAZON.StartOverIntent', fromTheTop);
export const bulletinBefore = onBulletin('AMAZON.PreviousIntent', fromTheTop);
export const repeatBulletin = onBulletin('AMAZON.RepeatIntent', fromTheTop);

function fromTheTop(turn: Turn, held: HeldBulletin): Promise<Reply> {
  return again(turn, { ...held, offsetMs: 0 }, turn.t('bulletin.again'));
}

/** A bulletin that is over by now leads back to the station. */
async function again(turn: Turn, held: HeldBulletin, words: Speech): Promise<Reply> {
  const play = await playableAgain(turn, held);
  return play ? { say: [words], play } : backToStation(turn);
}

async function backToStation(turn: Turn): Promise<Reply> {
  return { say: [turn.t('bulletin.backToStation')], play: fromTheStart(await playerLabel(turn)) };
}
