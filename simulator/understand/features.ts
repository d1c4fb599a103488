import { functionWords } from './function-words';

/** What a word is about: rain, rainy and raining are one. */
export function stemOf(word: string): string {
  if (word.length < 4 || word.startsWith('{')) return word;
  const stem = word.replace(/(?:ing|ed|es|er|s|y|e)$/, '');
  return stem.length < 3 ? word : stem.replace(/([bdgmnpt])\1$/, '$1');
}

/** How compounds and endings we have not seen begin: snowfall, forecasting. */
export const beginningOf = (word: string): string | null =>
  word.length >= 5 && !word.startsWith('{') ? `${word.slice(0, 4)}…` : null;

/** What the classifier sees of a sentence: its words, its pairs of words and how its longer words begin; of length 1 in all. */
export function featuresOf(tokens: readonly string[]): Map<string, number> {
  const features = new Map<string, number>();
  const add = (name: string, weight: number) => features.set(name, (features.get(name) ?? 0) + weight);
  const stems = ['^', ...tokens.map(stemOf), '$'];

  for (const [at, token] of tokens.entries()) {
    add(stems[at + 1] ?? '', functionWords.has(token) ? 0.5 : 1.2);
    const beginning = functionWords.has(token) ? null : beginningOf(token);
    if (beginning) add(beginning, 0.5);
  }
  for (let at = 1; at < stems.length; at++) add(`${stems[at - 1]} ${stems[at]}`, 0.7);

  const length = Math.hypot(...features.values()) || 1;
  for (const [name, weight] of features) features.set(name, weight / length);
  return features;
}
