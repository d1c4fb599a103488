import type { Line } from '../../lambda/skill/notes/line';

/**
 * The turns among the lines of a log, whatever stands before the JSON of a line: `aws logs tail` and docker put a time there.
 * Lines of something else are passed over.
 */
export async function* turnsIn(lines: AsyncIterable<string>): AsyncGenerator<Line> {
  for await (const line of lines) {
    const turn = turnOf(line);
    if (turn) yield turn;
  }
}

function turnOf(line: string): Line | null {
  const begins = line.indexOf('{');
  if (begins === -1) return null;
  try {
    const said: Partial<Line> = JSON.parse(line.slice(begins));
    const isTurn = said.event === 'turn' && !Number.isNaN(Date.parse(said.at ?? ''));
    return isTurn ? (said as Line) : null;
  } catch {
    return null; // cut off, or no line of ours
  }
}
