import type { Log } from '../log';
import type { Content } from './content';

/** A content API that answers at all answers within this; one that does not is no reason to keep a listener waiting. */
const longestMs = 500;

/**
 * Asks for what nearly every answer looks at, before anybody has asked for anything: so the first answer finds it, on a
 * connection that is open. Never fails, and never takes longer than half a second.
 */
export async function headStart(content: Content, log: Log): Promise<void> {
  let enough: NodeJS.Timeout | undefined;
  const late = new Promise<void>((done) => {
    enough = setTimeout(done, longestMs);
  });
  const asked = ask(content).catch((error: unknown) =>
    log.warn('no-head-start', { error: error instanceof Error ? error.message : String(error) }),
  );
  await Promise.race([asked, late]);
  clearTimeout(enough);
}

/** One after the other: a second connection takes longer to open than a second question on the first. */
async function ask(content: Content): Promise<void> {
  await content.nowPlaying();
  await content.onAir();
}
