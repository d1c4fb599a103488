import { z } from 'zod';
import { documents, type Template } from '../contract/documents';
import { endpoints } from './openapi-endpoints';

type Json = Record<string, unknown>;

/** What the paths of the description refer to. */
export function components(): Json {
  return { schemas: schemas(), headers, responses };
}

const headers = {
  ETag: { description: 'Changes with every byte of the document', schema: { type: 'string' } },
  CacheControl: { description: 'How long a copy may be kept', schema: { type: 'string' } },
  RetryAfter: { description: 'Seconds until it is worth asking again', schema: { type: 'integer' } },
};

export const headersOfDocuments = {
  ETag: { $ref: '#/components/headers/ETag' },
  'Cache-Control': { $ref: '#/components/headers/CacheControl' },
};

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };
const responses = {
  NotModified: { description: 'The copy at hand is still good', headers: headersOfDocuments },
  NotFound: { description: 'There is no such document', content: problemContent },
  NotYet: {
    description: 'Nothing has been published yet: the publisher has just started',
    headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } },
    content: problemContent,
  },
};

const problemSchema = {
  type: 'object',
  description: 'An error, as RFC 9457 has it',
  required: ['type', 'title', 'status', 'detail', 'instance'],
  properties: {
    type: { type: 'string', const: 'about:blank' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    instance: { type: 'string' },
  },
};

/** As input, since a reader must not refuse the fields that a later version adds. */
const asRead = { io: 'input', target: 'draft-2020-12', override: dropPatternsOfFormats } as const;

function schemas(): Json {
  const named = Object.entries(documents).map(([template, schema]) => {
    const { $defs = {}, $schema, ...root } = z.toJSONSchema(schema, asRead);
    const { component } = endpoints[template as Template];
    return component in $defs ? $defs : { ...$defs, [component]: root };
  });
  const all = Object.assign({}, ...named, { Problem: problemSchema }) as Json;
  return JSON.parse(JSON.stringify(all, withoutOwnId).replaceAll('#/$defs/', '#/components/schemas/'));
}

/** zod checks instants and days with patterns of 200 characters: “date-time” says the same to a reader. */
function dropPatternsOfFormats({ jsonSchema }: { jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  if (jsonSchema.format?.startsWith('date')) delete jsonSchema.pattern;
}

/** The name under components is the id. */
function withoutOwnId(key: string, value: unknown): unknown {
  return key === 'id' && typeof value === 'string' ? undefined : value;
}
