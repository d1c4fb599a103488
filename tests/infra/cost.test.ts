import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { clockOrSleep, costOf, monthWith } from '../../infra/cost/month';

test('counts two questions a day, with an event each, as runs of the skill', () => {
  const one = monthWith(1).lambdaRuns - monthWith(0).lambdaRuns;

  expect(one).toBeCloseTo(2 * 30.4 * 2);
});

test('counts what the apps poll: 20 minutes, every 11 s, by three listeners in ten', () => {
  const perAppUser = (20 * 60) / 11 + 20 + 4;

  expect(monthWith(1_000).cloudFrontRequests).toBeCloseTo(1_000 * 30.4 * (2 + 0.3 * perAppUser));
});

test('publishes for the same money whoever listens', () => {
  expect(monthWith(1_000_000)).toMatchObject({
    s3Writes: monthWith(0).s3Writes,
    sqsRequests: monthWith(0).sqsRequests,
    schedulerRuns: monthWith(0).schedulerRuns,
  });
});

test('knows what is free, and charges the rest', () => {
  expect(costOf('cloudFrontRequests', 11_000_000, 'without')).toBeCloseTo(13.2);
  expect(costOf('cloudFrontRequests', 11_000_000, 'with')).toBeCloseTo(1.2);
  expect(costOf('alarms', 4, 'with')).toBe(0);
});

test('has a clock that costs less than a dollar, where sleeping would cost eight', () => {
  const { clock, sleep } = clockOrSleep();

  expect(clock.toFixed(2)).toBe('0.81');
  expect(sleep.toFixed(2)).toBe('8.03');
});

test('prints a page with a total for each audience', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'infra/cost.ts']);

  expect(stdout).toMatch(/^listeners +1,000 +100,000 +1,000,000$/m);
  expect(stdout).toMatch(/^total +20\.11 +220\.75 +2036\.02$/m);
  expect(stdout).toMatch(/^after what every account has free +10\.21 +181\.88 +1922\.98$/m);
}, 20_000);
