import { type Measured, measure } from './load';
import { type Figure, figure, type Pair } from './numbers';
import { publication } from './publication/publication';
import { startServer } from './server-process';

const secondsEach = 0.5;
const connections = 32;
const paths = ['/v1/now-playing', '/v1/schedule', '/v1/weather'];

/** How long each source thinks about its answer. */
const sourceMs = 200;

/** All that is promised of the content API. */
export async function contentFigures(runs: number): Promise<Figure[]> {
  const served: Figure[] = [];
  for (const path of paths) served.push(...(await servedBy(path, runs)));
  return [...served, ...(await published(runs))];
}

/** A reader must not feel that there is more than a file behind an address. */
async function servedBy(path: string, rounds: number): Promise<Figure[]> {
  const [ours, bare] = [await startServer('ours', path), await startServer('bare', path)];
  const taken: { ours: Measured; bare: Measured }[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const load = { path, connections, seconds: secondsEach };
    const measured = {
      ours: await measure({ ...load, port: ours.port }),
      bare: await measure({ ...load, port: bare.port }),
    };
    // The first round warms the compilers up.
    if (round > 0) taken.push(measured);
  }
  ours.stop();
  bare.stop();
  const pairs = (what: keyof Measured): Pair[] =>
    taken.map((round) => ({ ours: round.ours[what], bare: round.bare[what] }));
  const name = `GET ${path}, ${Math.ceil(ours.bytes / 1_024)} KB, ${connections} readers`;
  return [
    figure(`${name}: answers ÷ bare node:http`, pairs('perSecond'), { unit: 'a second', least: 0.75 }),
    figure('… p99 ÷ bare node:http', pairs('p99Ms'), { unit: 'ms', most: 1.5 }),
  ];
}

/** Sources are asked side by side. */
async function published(runs: number): Promise<Figure[]> {
  const cycles = await publication(sourceMs, runs);
  const pairs = (what: 'ms' | 'cpuMs'): Pair[] =>
    cycles.map(({ all, slowest }) => ({ ours: all[what], bare: slowest[what] }));
  return [
    figure(`one publication, 10 sources of ${sourceMs} ms ÷ the slowest`, pairs('ms'), { unit: 'ms', most: 1.3 }),
    figure('… its processor time ÷ the slowest', pairs('cpuMs'), { unit: 'ms' }),
  ];
}
