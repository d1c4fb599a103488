import { helpScreen } from '../screens/help';
import { onIntent } from '../turn';

/** The long explanation comes once in a conversation; who asks again hears what else there is. */
export const help = onIntent('AMAZON.HelpIntent', (turn) => {
  const { t, write, memory } = turn;
  const isExplained = memory.offered?.includes('after-help') ?? false;
  return {
    say: [isExplained ? t('help.more') : t('help.intro')],
    ask: {
      question: t('help.question'),
      again: t('help.again'),
      about: { about: 'after-help' },
      instead: t('help.whilePlaying'),
    },
    card: { title: write('help.card'), text: write('help.cardLines') },
    show: helpScreen(turn),
  };
});
