import { type Measured, measure } from './load';
import { publicationMs } from './publication';
import { startServer } from './server-process';

/**
 * How much our server costs: requests a second and the slowest hundredth, against a bare node:http that sends the same bytes.
 * The two take turns within one run, so that whatever else the machine does is felt by both. Exits with 1 when it is too slow.
 */

const counted = 9;
const secondsEach = 1;
const connections = 32;

const slowestMs = 200;
const mostCycleRatio = 1.3;

/** A reader must not feel that there is more than a file behind an address. */
const leastRatio = 0.75;
const mostP99Ratio = 1.5;

const paths = ['/v1/now-playing', '/v1/schedule', '/v1/weather'];

interface Round {
  ours: Measured;
  bare: Measured;
}

async function compare(path: string): Promise<boolean> {
  const [ours, bare] = [await startServer('ours', path), await startServer('bare', path)];
  const rounds: Round[] = [];
  for (let round = 0; round <= counted; round += 1) {
    const load = { path, connections, seconds: secondsEach };
    const measured = {
      ours: await measure({ ...load, port: ours.port }),
      bare: await measure({ ...load, port: bare.port }),
    };
    // The first round warms the compilers up.
    if (round > 0) rounds.push(measured);
  }
  ours.stop();
  bare.stop();

  console.log(`${path} (${ours.bytes.toLocaleString('en-GB')} bytes, ${connections} connections)`);
  return report(rounds);
}

/** Ratios are taken within a round: what else the machine did in that time slowed both. */
function report(rounds: Round[]): boolean {
  const ratio = median(rounds.map(({ ours, bare }) => ours.perSecond / bare.perSecond));
  const p99Ratio = median(rounds.map(({ ours, bare }) => ours.p99Ms / bare.p99Ms));
  console.log(
    line(
      'ours',
      rounds.map(({ ours }) => ours),
    ),
  );
  console.log(
    line(
      'node:http',
      rounds.map(({ bare }) => bare),
    ),
  );
  console.log(
    `  ratio      ${ratio.toFixed(2)} (at least ${leastRatio})   p99 ${p99Ratio.toFixed(2)} (at most ${mostP99Ratio})\n`,
  );
  return ratio >= leastRatio && p99Ratio <= mostP99Ratio;
}

function line(name: string, measured: Measured[]): string {
  const perSecond = Math.round(median(measured.map((one) => one.perSecond))).toLocaleString('en-GB');
  const p99 = median(measured.map((one) => one.p99Ms)).toFixed(2);
  return `  ${name.padEnd(10)} ${perSecond.padStart(8)} a second   p99 ${p99} ms`;
}

function median(numbers: number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

/** One publication from ten sources that take 200 ms each: they are asked side by side. */
async function publishesInTime(): Promise<boolean> {
  const tookMs = await publicationMs(10, slowestMs);
  const ratio = tookMs / slowestMs;
  console.log(`ten sources, ${slowestMs} ms each: published after ${Math.round(tookMs)} ms`);
  console.log(`  ratio      ${ratio.toFixed(2)} (at most ${mostCycleRatio})\n`);
  return ratio <= mostCycleRatio;
}

const good = [await publishesInTime()];
for (const path of paths) good.push(await compare(path));
if (!good.every(Boolean)) process.exitCode = 1;
