import { playerLabel, showName } from '../on-air';
import { welcomeScreen } from '../screens/welcome';
import { fromTheStart, onLaunch, type Turn } from '../turn';

/** One launch in so many carries a tip. */
const tipEvery = 3;

export const launch = onLaunch(async (turn) => {
  const { t, device } = turn;
  const label = await playerLabel(turn);
  const { show } = label;
  if (!device.canPlay) {
    return {
      say: [t('welcome.cannotPlay')],
      ask: {
        question: t('welcome.cannotPlayQuestion'),
        again: t('welcome.cannotPlayAgain'),
        about: { about: 'anything' },
      },
      show: welcomeScreen(turn, { show }),
    };
  }
  const greeting = show ? t('welcome.withShow', { show: showName(t, show) }) : t('welcome.plain');
  return { say: [greeting, ...tip(turn)], play: fromTheStart(label), show: welcomeScreen(turn, { show }) };
});

/** Only with our name in front does a question reach us while the stream plays: so that is what the tips teach. */
function tip({ t, dice }: Turn) {
  const tips = [t('tips.whatsPlaying'), t('tips.whosOnAir'), t('tips.news'), t('tips.weather')];
  const chosen = Math.floor(dice * tips.length * tipEvery);
  return tips.slice(chosen, chosen + 1);
}
