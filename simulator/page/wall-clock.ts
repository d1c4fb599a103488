import { element } from './element';

const output = element('wall-clock', HTMLOutputElement);

const format = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});

/** Shows what a clock in Scarborough shows, each second. */
export function runWallClock(clock: () => Date): void {
  const tick = () => {
    output.textContent = format.format(clock());
  };
  tick();
  setInterval(tick, 1_000);
}
