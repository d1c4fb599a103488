import { join } from 'node:path';
import fc from 'fast-check';
import { bundleInTwo } from '../../infra/bundle/in-two-files';
import { pluginsFor } from '../../infra/bundle/plugins';
import { createContentApi } from '../../lambda/content-api/local';
import { breakIn, type Readable, readBySkill } from '../../lambda/contract/checks';
import { documents } from '../../lambda/contract/documents';
import { pathOf } from '../../lambda/contract/path-of';
import { temporaryFolder } from '../support/temporary-folder';

/**
 * zod checks documents in tests and in the simulator; what is bundled is made from the same schemas, without zod. The two must
 * never disagree.
 */
const folder = temporaryFolder('checks');
let bundled: typeof breakIn;
const published: [Readable, unknown][] = [];

beforeAll(async () => {
  // As the skill has them: some at once, the others in later.js.
  const options = {
    bundle: true,
    platform: 'node',
    format: 'cjs',
    plugins: pluginsFor('lambda/skill/index.ts'),
  } as const;
  await bundleInTwo(folder, 'lambda/contract/checks.ts', options);
  bundled = require(join(folder, 'skill.js')).breakIn;
  require(join(folder, 'later.js'));

  const api = createContentApi({ log: () => undefined });
  await api.publishOnce();
  const read = async (path: string) => JSON.parse((await api.store.get(path)) ?? 'null');
  const { stories } = await read('/v1/news');
  for (const template of readBySkill) {
    const name = template === '/v1/news/{id}' ? stories[0].id : 'whitby';
    published.push([template, await read(pathOf(template, name))]);
  }
});

/** Every kind of place in a document: the keys that lead there. In a list, the first and the last. */
function placesIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Object.entries(value);
  const some = Array.isArray(value) ? [...entries.slice(0, 1), ...entries.slice(1).slice(-1)] : entries;
  return [path, ...some.flatMap(([key, inner]) => placesIn(inner, [...path, key]))];
}

/** The document with something else at one place; with `undefined`, without it. */
function changed(value: unknown, [key, ...rest]: string[], to: unknown): unknown {
  if (key === undefined) return to;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, unknown>;
  const inner = changed(copy[key], rest, to);
  if (inner === undefined) delete copy[key];
  else copy[key] = inner;
  return copy;
}

const surprises = [
  ...[undefined, null, '', ' ', 'x', '2026-02-30', '2026-08-12T05:00:00Z', '2026-08-12T05:00:00+01:00', 'track', 'NE'],
  ...['ftp://a.example/b', 'https://', 'http://a.example', 'javascript:alert(1)', 'Europe/London', '+441723336444'],
  ...[0, -1, 0.5, 7, 101, 1e300, true, false, [], {}, [null], { kind: 'track' }, { kind: 'jingle' }],
];

const both = (template: Readable, body: unknown) => {
  const [zods, ours] = [breakIn(template, body), bundled(template, body)];
  return { zods: zods?.at ?? null, ours: ours?.at ?? null };
};

test('every published document keeps the contract, by either check', () => {
  expect(published.map(([template, body]) => [template, both(template, body)])).toEqual(
    readBySkill.map((template) => [template, { zods: null, ours: null }]),
  );
});

test('what keeps the contract is passed at once: nobody walks along it to find what is wrong', () => {
  const parse = jest.spyOn(JSON, 'parse'); // of what the walker needs, when it is first needed
  const passed = published.map(([template, body]) => bundled(template, body));
  const walks = parse.mock.calls.length;
  parse.mockRestore();

  expect(passed).toEqual(readBySkill.map(() => null));
  expect(walks).toBe(0);
  expect(bundled('/v1/news', {})).toEqual({ at: 'observedAt', why: 'is missing' });
});

test.each(readBySkill)(
  '%s: whatever stands in one place of it, both name the same place or let it pass',
  (template) => {
    const body = published.find(([one]) => one === template)?.[1];
    const differing = placesIn(body).flatMap((path) =>
      surprises.flatMap((surprise) => {
        const found = both(template, changed(body, path, surprise));
        return found.zods === found.ours ? [] : [{ at: path.join('.'), surprise, ...found }];
      }),
    );

    expect(differing).toEqual([]);
  },
);

test.each(['/v1/on-air', '/v1/schedule'] as const)(
  '%s: a show that says nothing of a change is what is on every week',
  (template) => {
    const body = published.find(([one]) => one === template)?.[1] as { shows: { change?: unknown }[] };
    const shows = body.shows.map(({ change, ...show }) => show);
    const older = { ...body, shows };

    expect(shows.length).toBeGreaterThan(0);
    expect(both(template, older)).toEqual({ zods: null, ours: null });
    expect(documents[template].parse(older).shows.every(({ change }) => change === null)).toBe(true);
  },
);

test('whatever stands in several places, both name the same first one', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...readBySkill),
      fc.infiniteStream(fc.nat()),
      fc.integer({ min: 2, max: 4 }),
      (template, chance, times) => {
        let body = published.find(([one]) => one === template)?.[1];
        const numbers = chance[Symbol.iterator]();
        const pick = <T>(all: readonly T[]): T => all[(numbers.next().value as number) % all.length] as T;
        for (let time = 0; time < times; time += 1) body = changed(body, pick(placesIn(body)), pick(surprises)) ?? null;
        const { zods, ours } = both(template, body);
        expect(ours).toBe(zods);
      },
    ),
    { numRuns: 500 },
  );
});
