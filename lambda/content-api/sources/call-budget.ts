import { SourceFailed } from './source-failed';

const dayMs = 24 * 60 * 60_000;

/**
 * Counts the calls of the last 24 hours, wherever the upstream’s own day begins. The function that it returns takes one.
 * @throws SourceFailed when there is none left.
 */
export function createCallBudget(what: string, callsADay: number): (now: Date) => void {
  let made: number[] = [];
  return (now) => {
    made = made.filter((at) => at > now.getTime() - dayMs);
    const [first] = made;
    if (first !== undefined && made.length >= callsADay) {
      const next = new Date(first + dayMs).toISOString();
      throw new SourceFailed(`${what}: all ${callsADay} calls of a day are used: the next may be made at ${next}`);
    }
    made.push(now.getTime());
  };
}
