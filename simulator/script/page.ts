import { linesOf } from './lines';
import { inOrder, titleOf } from './sections';
import { type Script, type Sentence, sentencesOf } from './sentences';

export interface Source {
  file: string;
  text: string;
}

/** Where sentences begin, behind the number of their line. */
const margin = 6;

/** The whole script on one page: every sentence with an example, in the order of a conversation, and the line to edit. */
export function scriptPage(script: Script, source: Source): string {
  const lines = linesOf(source.text);
  const sentences = sentencesOf(script);
  return inOrder(Object.keys(script))
    .map((key) => {
      const own = sentences.filter((one) => one.key === key || one.key.startsWith(`${key}.`));
      const where = `${source.file}, line ${lines.get(key)}`;
      return [heading(titleOf(key), where), ...own.map((one) => lineOf(one, lines))].join('\n');
    })
    .join('\n\n');
}

/** What another region says in another way. */
export function elsewherePage(title: string, file: string, script: Script, other: Script): string {
  const ours = new Map(sentencesOf(script).map(({ key, example }) => [key, example]));
  const theirs = sentencesOf(other).filter(({ key, example }) => ours.get(key) !== example);
  const both = theirs.flatMap(({ key, example }) => [
    `${' '.repeat(margin)}${told(example)}`,
    `${'for '.padStart(margin)}${told(ours.get(key) ?? '')}`,
  ]);
  return [heading(title, file), ...both].join('\n');
}

const heading = (title: string, where: string) => `${title.toUpperCase()}   (${where})`;

const lineOf = ({ key, example }: Sentence, lines: Map<string, number>) =>
  `${String(lines.get(key) ?? '').padStart(margin - 2)}  ${told(example)}`;

/** A card’s lines stand below one another. */
const told = (example: string) => example.replaceAll('\n', `\n${' '.repeat(margin)}`);
