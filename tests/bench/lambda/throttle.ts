import { existsSync, mkdirSync, rmdirSync, writeFileSync } from 'node:fs';
import { setTimeout as waits } from 'node:timers/promises';

/** 512 MB of Lambda are 29 % of a processor. */
export const share = 0.29;

/** In slices as short as Lambda’s. */
const periodMs = 20;

export interface Throttle {
  /** How it is done here. */
  by: string;
  /** From now on this process has only its share. Returns what lets it go. */
  hold(pid: number): () => void;
  close(): void;
}

/** By the kernel where we may use its control groups (as root); else by stopping the process for most of each slice. */
export function openThrottle(): Throttle {
  return controlGroup() ?? stopAndGo;
}

function controlGroup(): Throttle | null {
  const version1 = '/sys/fs/cgroup/cpu';
  const isVersion1 = existsSync(`${version1}/cpu.cfs_quota_us`);
  const folder = `${isVersion1 ? version1 : '/sys/fs/cgroup'}/bench-${process.pid}`;
  const [period, quota] = [periodMs * 1_000, periodMs * 1_000 * share];
  try {
    mkdirSync(folder);
    if (isVersion1) {
      writeFileSync(`${folder}/cpu.cfs_period_us`, String(period));
      writeFileSync(`${folder}/cpu.cfs_quota_us`, String(quota));
    } else writeFileSync(`${folder}/cpu.max`, `${quota} ${period}`);
  } catch {
    if (existsSync(folder)) rmdirSync(folder);
    return null;
  }
  return {
    by: `a control group, ${quota / 1_000} ms in each ${periodMs} ms`,
    hold: (pid) => {
      writeFileSync(`${folder}/cgroup.procs`, String(pid));
      return () => {};
    },
    close: () => rmdirSync(folder),
  };
}

const stopAndGo: Throttle = {
  by: `SIGSTOP and SIGCONT, ${periodMs * share} ms in each ${periodMs} ms`,
  hold: (pid) => {
    let isHeld = true;
    const slices = async () => {
      while (isHeld) {
        await waits(periodMs * share);
        if (isHeld) process.kill(pid, 'SIGSTOP');
        await waits(periodMs * (1 - share));
        process.kill(pid, 'SIGCONT');
      }
    };
    slices().catch(() => {}); // the process is gone
    return () => {
      isHeld = false;
    };
  },
  close: () => {},
};
