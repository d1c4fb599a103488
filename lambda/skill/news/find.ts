/** What a story has to be found by. */
export interface Searchable {
  id: string;
  title: string;
  summary: string | null;
  paragraphs?: readonly string[];
}

/** A word of the title tells more of what a story is about than one of its text. */
const worth = { title: 4, summary: 2, paragraphs: 1 };

/** Half of what was said may be how people say it: “the one about those daft seagulls”. */
const enough = 0.5;

/** Words that say nothing of what a story is about. */
const empty = new Set(
  'a an the that this those these some any of in on at by for from to with about and or is are was were it its there what who when where story stories news one bit thing new latest'.split(
    ' ',
  ),
);

/** The stories that are about these words, the likeliest alone; several only where nothing tells them apart. */
export function storiesAbout<S extends Searchable>(said: string, stories: readonly S[]): S[] {
  const asked = [...new Set(stemsOf(said))];
  if (asked.length === 0) return [];
  const scored = stories
    .map((story) => ({ story, ...score(asked, story) }))
    .filter(({ found }) => found / asked.length >= enough);
  const best = Math.max(...scored.map(({ points }) => points));
  return scored.filter(({ points }) => points === best).map(({ story }) => story);
}

function score(asked: readonly string[], { title, summary, paragraphs = [] }: Searchable) {
  const texts = [
    { stems: new Set(stemsOf(title)), worth: worth.title },
    { stems: new Set(stemsOf(summary ?? '')), worth: worth.summary },
    { stems: new Set(stemsOf(paragraphs.join(' '))), worth: worth.paragraphs },
  ];
  const worths = asked.map((stem) => texts.find(({ stems }) => stems.has(stem))?.worth ?? 0);
  return {
    found: worths.filter((points) => points > 0).length,
    points: worths.reduce((sum, points) => sum + points, 0),
  };
}

const stemsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['’]s?\b|[\u0300-\u036f]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !empty.has(word))
    .map((word) => (word.length > 4 ? word.replace(/(?:ings?|ed|e?s)$/, '') : word.replace(/(?<=..)s$/, '')));
