import { readStationFile } from '../station-file';
import { checkSources } from './check-sources';
import { checkStream } from './check-stream';
import { printed } from './printed';

/** Long enough for some hundred frames, and for a gap between two songs to end. */
const listenMs = 5_000;

const patienceMs = 10_000;

interface Wanted {
  sources: boolean;
  stream: boolean;
}

/** What `--check` and `--check-stream` print, and whether all is well. @throws StationFileError */
export async function runChecks(stationDir: string, { sources, stream }: Wanted) {
  const clock = () => new Date();
  const file = readStationFile(stationDir);
  const findings = [
    ...(sources ? await checkSources(file, stationDir, clock) : []),
    ...(stream ? await checkStream(file.mounts, { clock, forMs: listenMs, patienceMs }) : []),
  ];
  return { report: printed(findings), isWell: findings.every(({ wrong }) => wrong.length === 0) };
}
