let sentences: Intl.Segmenter | undefined;

/** Cuts a story into parts of at most so many characters, each ending where a sentence ends. */
export function inParts(paragraphs: readonly string[], longest: number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const sentence of paragraphs.flatMap(sentencesOf).flatMap((one) => shortEnough(one, longest))) {
    if (part && part.length + 1 + sentence.length > longest) {
      parts.push(part);
      part = '';
    }
    part = part ? `${part} ${sentence}` : sentence;
  }
  return part ? [...parts, part] : parts;
}

/** Made for the first story: answers without one need not wait for it. */
function sentencesOf(paragraph: string): string[] {
  sentences ??= new Intl.Segmenter('en-GB', { granularity: 'sentence' });
  return Array.from(sentences.segment(paragraph), ({ segment }) => segment.trim()).filter(Boolean);
}

/** A “sentence” beyond all measure is a list or a mishap; it is cut between words. */
function shortEnough(sentence: string, longest: number): string[] {
  if (sentence.length <= longest) return [sentence];
  const space = sentence.lastIndexOf(' ', longest);
  const end = space > 0 ? space : longest;
  return [sentence.slice(0, end), ...shortEnough(sentence.slice(end).trim(), longest)];
}

/** A headline as a sentence of its own. */
export const asSentence = (title: string) => (/[.!?…]["'’”)]*$/.test(title.trim()) ? title.trim() : `${title.trim()}.`);
