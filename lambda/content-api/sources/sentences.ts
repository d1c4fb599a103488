const segments = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** A full stop that ends a short word or an initial, not a sentence. */
const abbreviation =
  /(?:^|[\s(“"‘'])(?:Mr|Mrs|Ms|Dr|St|Prof|Rev|Cllr|Sgt|Insp|Det|Supt|PC|Lt|Col|Gen|Capt|Hon|Jr|Sr|Rd|No|vs|etc|[ei]\.[eg]|\p{Lu})\.$/u;

/** Where a sentence is over: a colon leads on, an ellipsis may. */
const ended = /[.!?…]["'”’)\]]*$/;

export function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segments.segment(text)) {
    const before = sentences.at(-1);
    if (before !== undefined && abbreviation.test(before.slice(-20).trimEnd())) {
      sentences[sentences.length - 1] = `${before}${segment}`;
    } else sentences.push(segment);
  }
  return sentences.map((sentence) => sentence.trim()).filter(Boolean);
}

export const isSentence = (text: string): boolean => ended.test(text);

/** Whether a voice would stop here, for a breath at least. */
export const hasEnd = (line: string): boolean => /[.!?…:;,]["'”’)\]]*$/.test(line);

/** A line with a full stop, if it has no end of its own: what is read aloud needs a breath there. */
export function asSentence(line: string): string {
  return hasEnd(line) ? line : `${line}.`;
}

/** As many whole sentences as fit; none, if even the first is too long. */
export function withinSentences(text: string, longest: number): string {
  if (text.length <= longest) return text;
  let fitting = '';
  for (const sentence of sentencesOf(text.slice(0, longest * 2))) {
    const longer = fitting ? `${fitting} ${sentence}` : sentence;
    if (longer.length > longest || !isSentence(sentence)) break;
    fitting = longer;
  }
  return fitting;
}

/** “The bridge will shut. Drivers are as […]”: how feeds say that they cut a text off. */
const cutOff = /\s*(?:\[\s*(?:…|\.{3})\s*\]|\(\s*(?:…|\.{3})\s*\)|…|\.{3,5})$/;

/** Without the half sentence that a feed which cuts its texts leaves at the end. A single line without a full stop is whole. */
export function wholeSentences(text: string): string {
  const written = text.replace(cutOff, '');
  const wasCut = written !== text;
  const sentences = sentencesOf(written);
  const half = sentences.length > 0 && !isSentence(sentences.at(-1) ?? '');
  if (!wasCut && (!half || sentences.length === 1)) return text;
  return (wasCut || half ? sentences.slice(0, -1) : sentences).join(' ');
}
