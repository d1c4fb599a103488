import { showName, showOnAir } from '../on-air';
import { fromTheStart, onLaunch, type Turn } from '../turn';

/** One launch in so many carries a tip. */
const tipEvery = 3;

export const launch = onLaunch(async (turn) => {
  const { t, device } = turn;
  if (!device.canPlay) {
    return {
      say: [t('welcome.cannotPlay')],
      ask: {
        question: t('welcome.cannotPlayQuestion'),
        again: t('welcome.cannotPlayAgain'),
        about: { about: 'anything' },
      },
    };
  }
  const show = await showOnAir(turn);
  const greeting = show ? t('welcome.withShow', { show: showName(t, show) }) : t('welcome.plain');
  return { say: [greeting, ...tip(turn)], play: fromTheStart(show) };
});

/** Only with our name in front does a question reach us while the stream plays: so that is what the tips teach. */
function tip({ t, dice }: Turn) {
  const tips = [t('tips.whatsPlaying'), t('tips.whosOnAir'), t('tips.news'), t('tips.weather')];
  return tips.slice(...pick(Math.floor(dice * tips.length * tipEvery)));
}

/** The place of one tip, or of none. */
const pick = (place: number): [number, number] => [place, place + 1];
