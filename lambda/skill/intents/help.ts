import { helpScreen } from '../screens/help';
import { onIntent } from '../turn';

export const help = onIntent('AMAZON.HelpIntent', (turn) => {
  const { t, write } = turn;
  return {
    say: [t('help.intro')],
    ask: {
      question: t('help.question'),
      again: t('help.again'),
      about: { about: 'anything' },
      instead: t('help.whilePlaying'),
    },
    card: { title: write('help.card'), text: write('help.cardLines') },
    show: helpScreen(turn),
  };
});
