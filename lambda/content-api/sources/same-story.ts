import type { StoryFacts } from './feed-stories';

/** Beyond this, the same words are another day’s story: “Tonight’s tide times”. */
const sameDayMs = 36 * 60 * 60_000;

/** Words that one newsroom writes and the next leaves out. */
const fillers = new Set(
  'a an the of to in on at for by with from as and or is are was were be been it its his her their after over says say said'.split(
    ' ',
  ),
);

/** So many words that matter must be there, before their likeness can be more than chance. */
const fewestWords = 4;

/** Stories of several feeds, each once: what an earlier feed has told, a later one only repeats. */
export function folded(feeds: StoryFacts[][]): StoryFacts[] {
  const told: Gist[] = [];
  for (const stories of feeds) {
    const fresh = stories.map(gistOf).filter((gist) => !told.some((other) => isSame(gist, other)));
    told.push(...fresh);
  }
  return told.map(({ story }) => story);
}

interface Gist {
  story: StoryFacts;
  link: string | undefined;
  words: Set<string>;
  /** Numbers and, where the headline is not written in capitals throughout, names. */
  names: Set<string>;
}

function gistOf(story: StoryFacts): Gist {
  const written = story.title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .split(/[^\p{L}\p{N}'’]+/u)
    .filter(Boolean);
  const pairs = written.map((word) => ({ word, stem: stemOf(word) })).filter(({ stem }) => stem && !fillers.has(stem));
  return {
    story,
    link: linkOf(story.url),
    words: new Set(pairs.map(({ stem }) => stem)),
    names: new Set(pairs.filter(({ word }) => /^[\p{Lu}\p{N}]/u.test(word)).map(({ stem }) => stem)),
  };
}

function stemOf(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/['’]/g, '');
  return plain.length > 3 ? plain.replace(/(?:s|ed|ing)$/, '') : plain;
}

/** The page, however one got there: without its protocol, “www.” and what campaigns add. */
function linkOf(url: string | null): string | undefined {
  if (!url) return undefined;
  const { hostname, pathname, searchParams } = new URL(url);
  const path = pathname.replace(/\/(?:amp\/?)?$/, '');
  const query = [...searchParams].filter(([name]) => !/^(?:utm_|at_|fbclid|gclid|ref|source|cmp|ito|ns_)/i.test(name));
  // The front page of a newsroom is no story: feeds without addresses of their own name it for each.
  return path === '' && query.length === 0
    ? undefined
    : `${hostname.replace(/^www\./, '')}${path}?${new URLSearchParams(query)}`;
}

/** Careful rather than clever: a story told twice is a nuisance, one taken for another is lost. */
function isSame(a: Gist, b: Gist): boolean {
  if (a.link !== undefined && a.link === b.link) return true;
  const apart = Math.abs(Date.parse(a.story.publishedAt) - Date.parse(b.story.publishedAt));
  if (apart > sameDayMs) return false;

  const common = [...a.words].filter((word) => b.words.has(word)).length;
  const [fewer, more] = [Math.min(a.words.size, b.words.size), Math.max(a.words.size, b.words.size)];
  if (common === more) return more > 0;
  if (fewer < fewestWords || namesAnother(a, b)) return false;
  return common / (a.words.size + b.words.size - common) >= 0.6;
}

/** “Whitby lifeboat …” and “Filey lifeboat …”, “Man, 45, …” and “Man, 54, …”: each has a name or number that the other lacks. */
function namesAnother(a: Gist, b: Gist): boolean {
  const lacks = (one: Gist, other: Gist) => [...one.names].some((name) => !other.words.has(name));
  const numbers = (gist: Gist) =>
    [...gist.words]
      .filter((word) => /^\p{N}/u.test(word))
      .toSorted()
      .join(' ');
  return (lacks(a, b) && lacks(b, a)) || numbers(a) !== numbers(b);
}
