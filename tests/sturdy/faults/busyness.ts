const tickMs = 10;

/** A timer is never quite on time. */
const usualLatenessMs = 3;

/** How long this machine had no time for us, by how late a clock of ours ticks: CI has neighbours, a Lambda has not. */
export function watchBusyness() {
  let busyMs = 0;
  let last = performance.now();
  const tick = () => {
    const late = performance.now() - last - tickMs;
    if (late > usualLatenessMs) busyMs += late;
    last = performance.now();
  };
  const timer = setInterval(tick, tickMs);
  return {
    ends: () => {
      clearInterval(timer);
      tick();
      return busyMs;
    },
  };
}
