import type { Content } from '../../lambda/skill/content/content';

/** What people read and hear of a document; its ids, times and kinds mean the same in every language. */
const texts = [
  ...[
    'title',
    'name',
    'presenter',
    'description',
    'summary',
    'text',
    'paragraphs',
    'artist',
    'album',
    'credit',
    'area',
  ],
  ...['headline', 'instruction', 'label', 'note', 'studioEmail'],
];

/** Data in letters of another alphabet: what is left in ours was said by the skill. */
export function foreign<T>(value: T, name = ''): T {
  if (typeof value === 'string') return (texts.includes(name) ? inCyrillic(value) : value) as T;
  if (Array.isArray(value)) return value.map((member) => foreign(member, name)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, foreign(member, key)])) as T;
}

export const inCyrillic = (text: string) =>
  text.replace(/[a-z]/gi, (letter) => String.fromCodePoint(0x430 + (letter.toLowerCase().charCodeAt(0) - 97)));

/** A station’s content in that alphabet, whatever is asked of it. */
export const foreignContent = (content: Content): Content =>
  Object.fromEntries(
    Object.entries(content).map(([name, read]) => [
      name,
      async (...asked: string[]) => foreign(await (read as (...asked: string[]) => Promise<unknown>)(...asked)),
    ]),
  ) as unknown as Content;
