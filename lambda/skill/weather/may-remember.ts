import type { Town } from '../../contract/station';
import type { Reply, Turn } from '../turn';
import { askToRemember } from './ask';

/** Who has asked so often asks again tomorrow. */
const aFew = 3;

/** After a few questions about the weather we ask, once, whether we may remember the town. */
export async function mayRemember(turn: Turn, town: Town, answering: Promise<Reply>): Promise<Reply> {
  const { listener, memory, playing } = turn;
  const [answer, known] = await Promise.all([answering, listener.recall()]);
  // A question out of the blue counts; “and tomorrow?” does not, nor does one without an answer.
  if (!known || known.town || known.townAsked || memory.asked || !answer.card) return answer;

  const weatherQuestions = Math.min((known.weatherQuestions ?? 0) + 1, aFew);
  const asks = weatherQuestions === aFew && !playing;
  if (!asks && weatherQuestions === known.weatherQuestions) return answer;
  await listener.remember(asks ? { weatherQuestions, townAsked: true } : { weatherQuestions });
  return asks ? { ...answer, ask: askToRemember(turn, town, true) } : answer;
}
