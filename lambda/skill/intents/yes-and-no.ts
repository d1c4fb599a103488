import { onIntent } from '../turn';

/** “Yes” to nothing in particular, or to “What would you like?”. */
export const yes = onIntent('AMAZON.YesIntent', ({ t }) => ({
  say: [t('yes')],
  ask: { question: t('notUnderstood.question'), again: t('notUnderstood.again'), about: { about: 'anything' } },
}));

export const no = onIntent('AMAZON.NoIntent', ({ t }) => ({ say: [t('no')] }));
