import type { Read } from '../reads';
import { element } from './element';

const list = element('reads', HTMLUListElement);
const nothing = element('no-reads', HTMLParagraphElement);

/** The documents behind the last few answers. */
const most = 12;

export function showReads(reads: Read[], now: Date): void {
  nothing.hidden = list.childElementCount + reads.length > 0;
  for (const old of list.querySelectorAll('.new')) old.classList.remove('new');
  list.prepend(...reads.map((read) => lineOf(read, now)));
  while (list.childElementCount > most) list.lastElementChild?.remove();
}

function lineOf(read: Read, now: Date): HTMLElement {
  const line = document.createElement('li');
  line.className = `new ${read.how}`;
  line.append(part('code', read.path), part('b', outcomeOf(read)), part('p', ageOf(read, now)));
  return line;
}

function part(tag: 'code' | 'b' | 'p', words: string): HTMLElement {
  const made = document.createElement(tag);
  made.textContent = words;
  return made;
}

function outcomeOf({ how, status }: Read): string {
  if (how === 'fetched') return String(status);
  if (how === 'kept') return 'kept copy';
  return status === null ? 'no answer' : `${status}, not usable`;
}

function ageOf({ how, observedAt, expiresAt }: Read, now: Date): string {
  if (!observedAt || !expiresAt) return how === 'failed' ? 'The skill has no copy of it.' : 'It is not there any more.';
  const ageMs = now.getTime() - Date.parse(observedAt);
  const leftMs = Date.parse(expiresAt) - now.getTime();
  const good = leftMs > 0 ? `good for another ${inWords(leftMs)}` : `expired ${inWords(-leftMs)} ago`;
  return `Observed ${inWords(ageMs)} ago, ${good}`;
}

const units: [ms: number, name: string][] = [
  [24 * 60 * 60_000, 'day'],
  [60 * 60_000, 'hour'],
  [60_000, 'minute'],
  [1_000, 'second'],
];

/** `inWords(130_000)` is “2 minutes”; two days and more are days. */
function inWords(ms: number): string {
  const [size, name] = units.find(([unit]) => ms >= 2 * unit) ?? [1_000, 'second'];
  const count = Math.max(0, Math.round(ms / size));
  return `${count} ${name}${count === 1 ? '' : 's'}`;
}
