/** A listener who types “wether” or “brdlington” means a word we know. */
export function respelt(words: readonly string[], known: ReadonlySet<string>): string[] {
  return words.map((word) => (known.has(word) ? word : (nearest(word, known) ?? word)));
}

function nearest(word: string, known: ReadonlySet<string>): string | null {
  if (word.length < 5) return null;
  const slips = word.length >= 8 ? 2 : 1;
  let best: { word: string; slips: number } | null = null;
  for (const other of known) {
    if (other.length < 5 || other[0] !== word[0] || isEnding(word, other)) continue;
    const distance = slipsBetween(word, other, best ? best.slips - 1 : slips);
    if (distance !== null) best = { word: other, slips: distance };
  }
  return best?.word ?? null;
}

/** “Rainy” is no slip of “rain”: the two differ in their ending alone. */
function isEnding(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one);
}

/** Letters left out, put in, swapped or mistaken: null when there are more than `most`. */
function slipsBetween(one: string, other: string, most: number): number | null {
  if (Math.abs(one.length - other.length) > most) return null;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      const mistaken = (last[j - 1] ?? 0) + (one[i - 1] === other[j - 1] ? 0 : 1);
      const best = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, mistaken);
      row.push(swapped ? Math.min(best, (before[j - 2] ?? 0) + 1) : best);
    }
    [before, last] = [last, row];
  }
  const slips = last[other.length] ?? 0;
  return slips <= most ? slips : null;
}
