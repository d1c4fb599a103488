import { printed } from '../words/printed';
import type { Screen } from './screen';

/** Alexa takes 120 KB in one response; what a person can scroll through is far less. In characters of the data. */
const mostCharacters = 60_000;

/** The screen with every fact as raw text to APL; null when it has more than a device takes. */
export function presentable(screen: Screen): Screen | null {
  const count = { characters: 0 };
  const data = raw(screen.data, count) as Screen['data'];
  return count.characters > mostCharacters ? null : { ...screen, data };
}

/** What the screen reads aloud is SSML, escaped where it was made: see story.ts. */
const isForTheEar = (name: string, value: string) => name === 'said' && value.startsWith('<speak>');

function raw(value: unknown, count: { characters: number }, called = ''): unknown {
  if (typeof value === 'string') {
    const text = isForTheEar(called, value) ? value : asText(value);
    count.characters += text.length;
    return text;
  }
  if (Array.isArray(value)) return value.map((member) => raw(member, count));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, raw(member, count, name)]));
}

/** APL takes `<b>` for a style and `${…}` for a sum, even in data: a fact is neither. Only its new line is ours. */
const asText = (text: string) =>
  printed(text)
    .replace(/<(?!br>)(?=[a-z/!?])/gi, '‹')
    .replace(/\$(?=\{)/g, '');
