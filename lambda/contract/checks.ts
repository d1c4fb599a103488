import { documents, type Template } from './documents';

/** What the skill reads. The station’s own facts are in its bundle, and a flash briefing is for Alexa. */
export const readBySkill = [
  '/v1/now-playing',
  '/v1/on-air',
  '/v1/schedule',
  '/v1/news',
  '/v1/news/{id}',
  '/v1/weather',
  '/v1/weather/{town}',
  '/v1/warnings',
] as const satisfies Template[];

export type Readable = (typeof readBySkill)[number];

export interface Break {
  /** `playing.track.title`; empty for the document as a whole. */
  at: string;
  why: string;
}

/**
 * Where a document breaks the contract; null when it keeps it. In bundles the same checks take its place,
 * written out without zod (infra/bundle/plain-checks.ts): zod takes as long to load as all the rest of the skill.
 */
export function breakIn(template: Readable, body: unknown): Break | null {
  const { success, error } = documents[template].safeParse(body);
  if (success) return null;
  const [first] = error.issues;
  return { at: first?.path.join('.') ?? '', why: first?.message ?? '' };
}
