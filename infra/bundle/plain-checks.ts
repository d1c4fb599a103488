import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';
import { z } from 'zod';
import { type Readable, readBySkill } from '../../lambda/contract/checks';
import { documents } from '../../lambda/contract/documents';
import type { Schema } from '../../lambda/contract/first-break';
import { asText } from './as-text';
import { codeFor } from './checks-as-code';

const contract = fileURLToPath(new URL('../../lambda/contract', import.meta.url));

/** What a first answer reads. */
const readFirst: readonly Readable[] = ['/v1/now-playing', '/v1/on-air'];

/**
 * Takes the place of lambda/contract/checks.ts, without zod: its schemas as code that says yes or no, and as data for the walker
 * that finds the place where it said no. At once there is only the yes to what a first answer reads; all of it is in later.js.
 */
export const plainChecks: Plugin = {
  name: 'plain-checks',
  setup({ onResolve, onLoad }) {
    onLoad({ filter: /[\\/]lambda[\\/]contract[\\/]checks\.ts$/ }, () => ({
      contents: checksAtOnce(),
      resolveDir: contract,
    }));
    onResolve({ filter: /^all-checks$/ }, ({ path }) => ({ path, namespace: path }));
    onLoad({ filter: /./, namespace: 'all-checks' }, () => ({ contents: allChecks(), resolveDir: contract }));
  },
};

const checksAtOnce = () => `
  import { isObject, isWebAddress } from './kinds';
  ${codeFor(...schemasOf(readFirst))}
  export const breakIn = (template, body) =>
    keeps[template]?.(body) ? null : require('./later.js').breakIn(template, body);
`;

function allChecks(): string {
  const [shared, schemas] = schemasOf(readBySkill);
  return `
    import { firstBreak } from './first-break';
    import { isObject, isWebAddress } from './kinds';
    ${codeFor(shared, schemas)}
    let data;
    const read = () => (data ??= { shared: ${asText(shared)}, schemas: ${asText(schemas)} });
    export const breakIn = (template, body) =>
      keeps[template](body) ? null : firstBreak(read().schemas[template], body, read().shared);
  `;
}

/** The schemas of some documents, and first those that they share. */
function schemasOf(templates: readonly Readable[]): [Record<string, Schema>, Record<string, Schema>] {
  const shared: Record<string, Schema> = {};
  const schemas = Object.fromEntries(templates.map((template) => [template, plainSchema(template, shared)]));
  return [shared, schemas];
}

/** What zod says in JSON Schema, as it says it. */
interface Said extends Omit<Schema, 'oneOf' | 'type' | 'format' | 'properties' | 'items'> {
  type?: string | string[];
  $defs?: Record<string, Said>;
  anyOf?: Said[];
  oneOf?: Said[];
  discriminator?: string;
  format?: string;
  properties?: Record<string, Said>;
  items?: Said;
}

function plainSchema(template: Readable, shared: Record<string, Schema>): Schema {
  const { $defs = {}, ...schema } = z.toJSONSchema(documents[template], {
    io: 'input', // what the contract does not name is let through
    override: ({ zodSchema: { _zod }, jsonSchema }) => {
      if (_zod.def.type === 'union' && 'discriminator' in _zod.def) jsonSchema.discriminator = _zod.def.discriminator;
      if ('format' in _zod.def && _zod.def.format === 'url') jsonSchema.format = 'web-address';
    },
  }) as unknown as Said;
  for (const [name, said] of Object.entries($defs)) shared[name] = plain(said);
  return plain(schema);
}

/** Words that say nothing to a checker; times have a pattern as well as their format. */
const unsaid = ['$schema', 'id', 'description', 'example', 'format'];

function plain(said: Said): Schema {
  const { $ref, anyOf, oneOf, discriminator, properties, items, format, type, ...rest } = said;
  if ($ref) return { $ref: $ref.replace('#/$defs/', '') };
  if (anyOf) return { nullable: plain(withoutNull(anyOf.filter((option) => option.type !== 'null'))) };
  if (Array.isArray(type)) {
    return { nullable: plain({ ...said, type: withoutNull(type.filter((name) => name !== 'null')) }) };
  }
  if (oneOf) return { oneOf: { by: String(discriminator), options: oneOf.map(plain) } };
  const words = Object.entries(rest).filter(([word]) => !unsaid.includes(word));
  const foreign = [type ?? 'no type', ...words.map(([word]) => word)].filter((word) => !known.includes(word));
  if (foreign.length > 0) throw new Error(`lambda/contract/first-break.ts does not know “${foreign.join('”, “')}”.`);
  return {
    ...({ type, ...Object.fromEntries(words) } as Schema),
    ...(format === 'web-address' && { format }),
    ...(properties && { properties: mapped(properties) }),
    ...(items && { items: plain(items) }),
  };
}

const known: string[] = [
  ...['object', 'array', 'string', 'number', 'integer', 'boolean'],
  ...['const', 'enum', 'minLength', 'pattern', 'minimum', 'maximum', 'required', 'maxItems'],
];

function withoutNull<T>([meant, ...others]: T[]): T {
  if (meant === undefined || others.length > 0)
    throw new Error('lambda/contract/first-break.ts knows no choice but “or null”, and kinds with a discriminator.');
  return meant;
}

const mapped = (schemas: Record<string, Said>) =>
  Object.fromEntries(Object.entries(schemas).map(([name, said]) => [name, plain(said)]));
