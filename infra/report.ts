import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readStationFile } from '../lambda/content-api/station-file';
import { page } from './report/page';
import { turnsIn } from './report/turns-in';
import { UsageError } from './report/usage-error';
import { lastWeek, type Week, weekUntil } from './report/week';
import { weeksOf } from './report/weeks';

const usage = `npm run --silent report:weekly < lines        the seven days until yesterday, and the seven before them
npm run --silent report:weekly -- week.log    the same, of a file
                                  --until 2026-08-16    the seven days that ended with this one`;

/** `npm run report:weekly`: what listeners did in a week, out of the lines of the skill’s log. */
async function report(): Promise<void> {
  const { values, positionals } = wishes();
  const week = weekWanted(values.until);
  const input = positionals[0] === undefined ? process.stdin : createReadStream(positionals[0]);
  // A file that is not there is told of by the stream, before any line comes.
  const lines = createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY });
  const failed = new Promise<never>((_, reject) => input.once('error', reject));
  const weeks = await Promise.race([weeksOf(turnsIn(lines), week), failed]);
  process.stdout.write(page(readStationFile('station').name, weeks));
}

function wishes() {
  try {
    return parseArgs({ options: { until: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : error}\n\n${usage}`);
  }
}

function weekWanted(until: string | undefined): Week {
  if (until === undefined) return lastWeek(new Date());
  if (!/^\d{4}-\d\d-\d\d$/.test(until) || Number.isNaN(Date.parse(until)))
    throw new UsageError(`--until ${until}: no day. Write it as 2026-08-16.`);
  return weekUntil(until);
}

report().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
});
