import type { Log } from './log';
import { rehearse } from './rehearsal';
import type { Setup } from './skill';

/** A content API that answers at all answers within this; one that does not is no reason to keep a listener waiting. */
const longestMs = 500;

/**
 * Asks for what nearly every answer looks at, before anybody has asked for anything, and rehearses an answer with it: so the first
 * listener waits for neither. Never fails, and never takes longer than half a second.
 */
export async function headStart(setup: Setup, log: Log): Promise<void> {
  let enough: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    enough = setTimeout(done, longestMs);
  });
  const started = start(setup).catch((error: unknown) =>
    log.warn('no-head-start', { error: error instanceof Error ? error.message : String(error) }),
  );
  await Promise.race([started, late]);
  clearTimeout(enough);
}

/** One after the other: a second connection takes longer to open than a second question on the first. */
async function start(setup: Setup): Promise<void> {
  await setup.content.nowPlaying();
  await setup.content.onAir();
  await rehearse(setup);
}
