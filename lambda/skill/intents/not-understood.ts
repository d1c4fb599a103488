import { onIntent } from '../turn';

/** Not the listener’s mistake: we say what we can do. */
export const notUnderstood = onIntent('AMAZON.FallbackIntent', ({ t }) => ({
  say: [t('notUnderstood.sorry')],
  ask: {
    question: t('notUnderstood.question'),
    again: t('notUnderstood.again'),
    about: { about: 'anything' },
    instead: t('help.whilePlaying'),
  },
}));
