import { cardinalAt } from './numbers';

/** A time of day in a sentence, as AMAZON.TIME passes it on: `08:10`. */
export interface Timed {
  from: number;
  to: number;
  value: string;
}

/** Hours and minutes that begin at a word, and where the words go on. */
interface Clock {
  hour: number;
  minute: number;
  to: number;
}

const named: Record<string, Clock> = {
  midday: { hour: 12, minute: 0, to: 1 },
  noon: { hour: 12, minute: 0, to: 1 },
  midnight: { hour: 0, minute: 0, to: 1 },
};

/** Every time that the words name: “ten past eight”, “half past six”, “eight thirty”, “nine o’clock”, “8 pm”, “at seven”. */
export function timesIn(words: readonly string[]): Timed[] {
  const found: Timed[] = [];
  for (let at = 0; at < words.length; ) {
    const clock = clockAt(words, at);
    const half = clock && halfOfDay(words, clock.to);
    if (clock && half) found.push({ from: at, to: half.to, value: asSlotValue(clock, half.isAfternoon) });
    at = half ? half.to : at + 1;
  }
  return found;
}

function clockAt(words: readonly string[], at: number): Clock | null {
  const word = words[at] ?? '';
  const fixed = named[word];
  if (fixed) return { ...fixed, to: at + 1 };
  return pastOrTo(words, at) ?? hourAndMinutes(words, at);
}

/** “quarter past eight”, “twenty to nine”, “twelve minutes past six” */
function pastOrTo(words: readonly string[], at: number): Clock | null {
  const first = minutesAt(words, at);
  if (!first) return null;
  const next = words[first.to] === 'minutes' ? first.to + 1 : first.to;
  const hour = hourAt(words, next + 1);
  if (!hour) return null;
  if (words[next] === 'past') return { hour: hour.hour, minute: first.minute, to: hour.to };
  if (words[next] === 'to') return { hour: (hour.hour + 23) % 24, minute: 60 - first.minute, to: hour.to };
  return null;
}

function minutesAt(words: readonly string[], at: number): { minute: number; to: number } | null {
  if (words[at] === 'half') return { minute: 30, to: at + 1 };
  if (words[at] === 'quarter') return { minute: 15, to: at + 1 };
  const counted = cardinalAt(words, at);
  return counted && counted.number < 60 ? { minute: counted.number, to: at + counted.length } : null;
}

/** “eight o’clock”, “eight thirty”, “8 pm”; a bare number is a time only after “at” or “about”. */
function hourAndMinutes(words: readonly string[], at: number): Clock | null {
  const hour = hourAt(words, at);
  if (!hour) return null;
  if (words[hour.to] === "o'clock") return { hour: hour.hour, minute: 0, to: hour.to + 1 };
  const minutes = cardinalAt(words, hour.to);
  if (minutes && minutes.number >= 10 && minutes.number < 60) {
    return { hour: hour.hour, minute: minutes.number, to: hour.to + minutes.length };
  }
  const isTime = /^(?:at|about|around)$/.test(words[at - 1] ?? '') || /^[ap]m$/.test(words[hour.to] ?? '');
  return isTime ? { hour: hour.hour, minute: 0, to: hour.to } : null;
}

function hourAt(words: readonly string[], at: number): { hour: number; to: number } | null {
  const counted = cardinalAt(words, at);
  if (!counted || counted.number > 23) return null;
  return { hour: counted.number, to: at + counted.length };
}

function halfOfDay(words: readonly string[], at: number): { isAfternoon: boolean | null; to: number } {
  const rest = words.slice(at, at + 3).join(' ');
  const [all = '', half] = /^(am|in the morning|pm|in the afternoon|in the evening|tonight)(?: |$)/.exec(rest) ?? [];
  if (half === undefined) return { isAfternoon: null, to: at };
  return { isAfternoon: half !== 'am' && half !== 'in the morning', to: at + all.trim().split(' ').length };
}

function asSlotValue({ hour, minute }: Clock, isAfternoon: boolean | null): string {
  const shown = isAfternoon === null || hour > 12 ? hour : (hour % 12) + (isAfternoon ? 12 : 0);
  return [shown, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
