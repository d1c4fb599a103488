import { z } from 'zod';
import { documents, type Template } from '../contract/documents';
import { headers, problemSchema, responses } from './openapi-answers';
import { endpoints } from './openapi-endpoints';
import { pushSchema, pushSecurity } from './openapi-push';

type Json = Record<string, unknown>;

/** What the paths of the description refer to. */
export function components(): Json {
  return { schemas: schemas(), headers, responses, securitySchemes: pushSecurity };
}

/** As input, since a reader must not refuse the fields that a later version adds. */
const asRead = { io: 'input', target: 'draft-2020-12', override: dropPatternsOfFormats } as const;

function schemas(): Json {
  const named = Object.entries(documents).map(([template, schema]) => {
    const { $defs = {}, $schema, ...root } = z.toJSONSchema(schema, asRead);
    const { component } = endpoints[template as Template];
    return component in $defs ? $defs : { ...$defs, [component]: root };
  });
  const all = Object.assign({}, ...named, { Problem: problemSchema, Push: pushSchema }) as Json;
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
