import { joined, Speech } from './speech';

/** Alexa says no more in one answer, tags and all; `<speak>` is added later. */
const longestAnswer = 7_900;

/** What we tell and what we ask after it. What is too long for one answer ends at a sentence, and is asked about all the same. */
export function fitting(told: readonly Speech[], last: readonly Speech[]): Speech {
  const whole = joined(...told, ...last);
  if (whole.ssml.length <= longestAnswer) return whole;
  const asked = joined(...last);
  return joined(shortened(joined(...told), longestAnswer - asked.ssml.length - 1), ...last);
}

/** Cuts where a sentence ends or, failing that, between two words: never within a tag, an entity, or what a tag encloses. */
export function shortened({ ssml }: Speech, longest: number): Speech {
  if (ssml.length <= longest) return new Speech(ssml);
  const cuts = { sentence: 0, word: 0, letter: 0 };
  let depth = 0;
  let at = 0;
  for (const [token] of ssml.matchAll(/<[^>]*>|&[^;]*;|[^<&]/gu)) {
    at += token.length;
    if (at > longest) break;
    if (token.startsWith('</')) depth -= 1;
    else if (token.startsWith('<') && !token.endsWith('/>')) depth += 1;
    if (depth > 0) continue;
    cuts.letter = at;
    if (token === ' ') cuts.word = at;
    if (token === ' ' && /[.!?…]["’”]? $/.test(ssml.slice(at - 3, at))) cuts.sentence = at;
  }
  // A sentence that ends far too early tells too little.
  const end = cuts.sentence > longest / 2 ? cuts.sentence : cuts.word || cuts.letter;
  return new Speech(ssml.slice(0, end).trim());
}
