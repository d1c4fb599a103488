import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of the station’s files with other words in station.yaml, for as long as somebody looks at it. */
export async function withStation<T>(from: string, to: string, look: (stationDir: string) => Promise<T>): Promise<T> {
  const stationDir = await mkdtemp(join(tmpdir(), 'drill-'));
  try {
    await cp('station', stationDir, { recursive: true });
    const file = join(stationDir, 'station.yaml');
    const text = await readFile(file, 'utf8');
    if (!text.includes(from)) throw new Error(`station.yaml does not say “${from}”: the drill cannot break it`);
    await writeFile(file, text.replace(from, to));
    return await look(stationDir);
  } finally {
    await rm(stationDir, { recursive: true, force: true });
  }
}
