import type { Answer, Credit } from '../sources/source';

/** What every document says of itself. */
export function age(
  { observedAt, source }: Pick<Answer<unknown>, 'observedAt' | 'source'>,
  goodForMs: number,
): { observedAt: string; expiresAt: string; source: Credit } {
  const expiresAt = new Date(observedAt.getTime() + goodForMs);
  return { observedAt: observedAt.toISOString(), expiresAt: expiresAt.toISOString(), source };
}
