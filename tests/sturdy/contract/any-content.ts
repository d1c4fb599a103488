import fc from 'fast-check';
import { z } from 'zod';
import { documents, type Template } from '../../../lambda/contract/documents';
import type { Content } from '../../../lambda/skill/content/content';
import { ContentUnavailable } from '../../../lambda/skill/content/content-unavailable';
import { templates } from '../../../simulator/reads';
import { station } from '../../support/station';
import { blownUp, emptied, withStrangeWords } from './accidents';
import { anyValue, type JsonSchema } from './any-value';
import { type Chance, chanceFrom } from './chance';

/** How each document fares. `by the contract`: anything that its schema allows; `mistake`: an error that nobody foresaw. */
const fates = ['fresh', 'old', 'empty', 'strange', 'huge', 'by the contract', 'missing', 'mistake'] as const;
type Fate = (typeof fates)[number];

/** The state of every document, small enough to print. */
export interface ContentState {
  fates: Fate[];
  seed: number;
}

export const anyContentState: fc.Arbitrary<ContentState> = fc.record({
  fates: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: fc.constant<Fate>('fresh') },
      { weight: 6, arbitrary: fc.constantFrom<Fate>('old', 'strange', 'huge', 'by the contract') },
      { weight: 2, arbitrary: fc.constantFrom<Fate>('empty', 'missing', 'mistake') },
    ),
    { minLength: 8, maxLength: 8 },
  ),
  seed: fc.integer(),
});

const schemas = new Map<Template, JsonSchema>();

function schemaOf(template: Template): JsonSchema {
  const known = schemas.get(template) ?? (z.toJSONSchema(documents[template]) as JsonSchema);
  schemas.set(template, known);
  return known;
}

type Read = (...names: string[]) => Promise<unknown>;

/** The August morning’s content, each document in the state that its place in the list gives it. Each keeps the contract. */
export function contentIn({ fates, seed }: ContentState, now: Date): Content {
  const usual = Object.entries(station()) as [keyof Content, Read][];
  const read = usual.map(([name, find], place): [string, Read] => {
    const template = templates[name];
    return [
      name,
      async (...names) =>
        fateOf(
          fates[place % fates.length] ?? 'fresh',
          template,
          await find(...names).catch(gone),
          chanceFrom(seed + place),
          now,
        ),
    ];
  });
  return Object.fromEntries(read) as unknown as Content;
}

/** The fake station has no such town, no such story. */
function gone(error: unknown): null {
  if (error instanceof ContentUnavailable) return null;
  throw error;
}

function fateOf(fate: Fate, template: Template, usual: unknown, chance: Chance, now: Date): unknown {
  if (fate === 'missing') throw new ContentUnavailable(template, `No answer: GET ${template}`);
  if (fate === 'mistake') throw new TypeError('Nobody foresaw this');
  if (usual === null) {
    if (template === '/v1/news/{id}') return null;
    throw new ContentUnavailable(template, `404 Not Found: GET ${template}`);
  }
  const changed = changedBy(fate, template, usual, chance, now);
  return documents[template].safeParse(changed).success ? changed : usual;
}

function changedBy(fate: Fate, template: Template, usual: unknown, chance: Chance, now: Date): unknown {
  if (fate === 'old') return { ...(usual as object), ...grownOld(chance, now) };
  if (fate === 'empty') return emptied(usual);
  if (fate === 'strange') return withStrangeWords(usual, chance, chance.oneOf([0.05, 0.3]));
  if (fate === 'huge') return blownUp(usual, chance);
  return fate === 'by the contract' ? anyValue(schemaOf(template), chance, now) : usual;
}

function grownOld(chance: Chance, now: Date) {
  const minutes = chance.oneOf([1, 20, 50, 90, 60 * 5, 60 * 26, 60 * 24 * 9, 60 * 24 * 700]);
  const then = (ago: number) => new Date(now.getTime() - ago * 60_000).toISOString();
  return { observedAt: then(minutes + 30), expiresAt: then(minutes), stale: true, nextPollAt: then(minutes) };
}
