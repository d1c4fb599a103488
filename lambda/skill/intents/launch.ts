import type { Show } from '../../contract/shows';
import { countVisit } from '../listener/visits';
import { wantsWaking } from '../listener/wants-waking';
import { playerLabel, showName } from '../on-air';
import { welcomeScreen } from '../screens/welcome';
import { fromTheStart, onLaunch, type Turn } from '../turn';
import { greeting } from '../words/greeting';
import type { Speech } from '../words/speech';

/** One launch in so many carries a tip. */
const tipEvery = 3;

export const launch = onLaunch(async (turn) => {
  const { t, write, device } = turn;
  const [label, visit] = await Promise.all([playerLabel(turn), countVisit(turn)]);
  if (await wantsWaking(turn, visit)) return { offers: 'wake-up' };
  const { show } = label;
  if (!device.canPlay) {
    return {
      say: [t('welcome.cannotPlay', { greeting: greeting(t, turn.now) })],
      ask: {
        question: t('welcome.cannotPlayQuestion'),
        again: t('welcome.cannotPlayAgain'),
        about: { about: 'anything' },
      },
      show: welcomeScreen(turn, { show }),
    };
  }
  const words = welcome(turn, show, visit);
  return {
    say: [words, ...(visit === 1 ? [t('welcome.firstTime')] : tip(turn))],
    ...(visit === 1 && { card: { title: write('help.card'), text: write('help.cardLines') } }),
    play: fromTheStart(label),
    show: welcomeScreen(turn, { show }),
  };
});

/** A friend is greeted as one. */
function welcome({ t, now }: Turn, show: Show | null, visit: number | null): Speech {
  const back = visit !== null && visit > 1;
  const hour = { greeting: greeting(t, now) };
  if (!show) return back ? t('welcome.backPlain', hour) : t('welcome.plain', hour);
  const named = { ...hour, show: showName(t, show) };
  return back ? t('welcome.backWithShow', named) : t('welcome.withShow', named);
}

/** Only with our name in front does a question reach us while the stream plays: so that is what the tips teach. */
function tip({ t, dice }: Turn) {
  const tips = [t('tips.whatsPlaying'), t('tips.whosOnAir'), t('tips.news'), t('tips.weather')];
  const chosen = Math.floor(dice * tips.length * tipEvery);
  return tips.slice(chosen, chosen + 1);
}
