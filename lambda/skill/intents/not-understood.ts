import { helpScreen } from '../screens/help';
import { type Ask, onFollowUp, onIntent, type Reply, type Turn } from '../turn';

/** Not the listener’s mistake: we say what we can do. */
export const notUnderstood = onIntent('AMAZON.FallbackIntent', (turn) => ({
  say: [turn.t('notUnderstood.sorry')],
  ask: { ...askAgain(turn, 1), instead: turn.t('help.whilePlaying') },
}));

/** The second time in a row with examples; the third time we let people go, kindly. Anything that we understand begins anew. */
export const notUnderstoodAgain = onFollowUp('AMAZON.FallbackIntent', 'missed', (turn, { times }): Reply => {
  const { t } = turn;
  if (times >= 2) return { say: [t('notUnderstood.goodbye')] };
  return { say: [t('notUnderstood.examples')], ask: askAgain(turn, times + 1), show: helpScreen(turn) };
});

const askAgain = ({ t }: Turn, times: number): Ask => ({
  question: t('notUnderstood.question'),
  again: t('notUnderstood.again'),
  about: { about: 'missed', times },
});
