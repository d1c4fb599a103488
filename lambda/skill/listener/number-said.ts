import type { Turn } from '../turn';

/** “Number two”, “the second one”: 2. Without a number the first is meant, as in “read me a story”. */
export function numberSaid({ slots }: Pick<Turn, 'slots'>): number {
  const said = slots.number ?? slots.ordinal;
  return said ? Number(said.said) : 1;
}
