import { setTimeout as waits } from 'node:timers/promises';

const patienceMs = 30_000;
const betweenMs = 200;

/** Waits for something that another process has to do first. An error means “not yet”. */
export async function eventually(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const deadline = Date.now() + patienceMs;
  let last: unknown;
  while (Date.now() < deadline) {
    const so = await isSo().catch((error: unknown) => {
      last = error;
      return false;
    });
    if (so) return;
    await waits(betweenMs);
  }
  throw new Error(`Waited ${patienceMs / 1_000} s in vain: ${what}`, { cause: last });
}
