/** The word that somebody probably meant, if one is near enough: `nearest('wether', ['news', 'weather'])` is `weather`. */
export function nearest(written: string, known: readonly string[]): string | undefined {
  const ranked = known
    .map((word) => ({ word, edits: editsBetween(written.toLowerCase(), word.toLowerCase()) }))
    .toSorted((a, b) => a.edits - b.edits);
  const best = ranked[0];
  // Two letters swapped are two edits; in three letters, two edits are another word.
  const mostEdits = written.length < 4 ? 1 : Math.max(2, Math.floor(written.length / 3));
  return best && best.edits <= mostEdits ? best.word : undefined;
}

/** Letters to add, drop or change to turn one word into the other (Levenshtein). */
function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (const [column, other] of [...b].entries()) {
      const change = (row[column] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(change, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
