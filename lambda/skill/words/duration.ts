import { inWords } from './numbers';
import type { Words } from './words';

const minuteMs = 60_000;

/** What is left of something, after “another”: “hour and fifty minutes”, “two and a half hours”, “minute”. */
export function duration<Out>(words: Words<Out>, ms: number): Out {
  const all = Math.round(ms / minuteMs);
  const [hours, minutes] = [Math.floor(all / 60), all % 60];
  if (minutes === 30) return halves(words, hours);
  const some = words('duration.minutes', { count: minutes, number: inWords(words, minutes) });
  if (hours === 0) return some;
  const whole = words('duration.hours', { count: hours, number: inWords(words, hours) });
  return minutes === 0 ? whole : words('duration.both', { hours: whole, minutes: some });
}

const halves = <Out>(words: Words<Out>, hours: number): Out =>
  hours === 0 ? words('duration.half') : words('duration.andAHalf', { count: hours, number: inWords(words, hours) });
