import { wallTime } from '../../contract/london-day';
import type { Turn } from '../turn';

/** Who has come so often may want to be woken by us. */
const aFewVisits = 4;

const morning = { from: 5, to: 10 };

/** Whether to offer, on this visit, to start the station every morning. Once: whatever the answer is, we do not ask again. */
export async function wantsWaking(turn: Turn, visit: number | null): Promise<boolean> {
  const { hour } = wallTime(turn.now);
  if (visit === null || visit < aFewVisits || hour < morning.from || hour >= morning.to) return false;
  if (!turn.device.canPlay || turn.playing) return false;
  const known = await turn.listener.recall();
  // Only who can be remembered to have been asked is asked.
  return known !== null && !known.routineOffered && turn.listener.remember({ routineOffered: true });
}
