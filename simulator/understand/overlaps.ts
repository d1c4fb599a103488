/** Without overlaps: what takes more words is what was meant. */
export function longest<T extends { from: number; to: number }>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of [...spans].sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from))
    if (!kept.some(({ from, to }) => span.from < to && from < span.to)) kept.push(span);
  return kept.sort((a, b) => a.from - b.from);
}
