import type { Break } from './checks';
import { isObject, isWebAddress } from './kinds';

/** As much of JSON Schema as the contract needs; infra/bundle/plain-checks.ts refuses any other word, and checks-as-code.ts has the same rules. */
export interface Schema {
  /** The name of a shared schema. */
  $ref?: string;
  /** That, or null. */
  nullable?: Schema;
  /** The one whose constant under `by` is the value’s own. */
  oneOf?: { by: string; options: Schema[] };
  type?: 'object' | 'array' | 'string' | 'number' | 'integer' | 'boolean';
  const?: unknown;
  enum?: unknown[];
  minLength?: number;
  pattern?: string;
  format?: 'web-address';
  minimum?: number;
  maximum?: number;
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  maxItems?: number;
}

type Shared = Record<string, Schema>;

/** Walks a document along its schema, in the schema’s order, to the first thing that is not as it should be; null when all is. */
export function firstBreak(schema: Schema, value: unknown, shared: Shared): Break | null {
  if (schema.$ref !== undefined) return firstBreak(shared[schema.$ref] as Schema, value, shared);
  if (schema.nullable) return value === null ? null : firstBreak(schema.nullable, value, shared);
  if (schema.oneOf) return breakInKind(schema.oneOf, value, shared);
  if ('const' in schema) return value === schema.const ? null : here(`must be ${schema.const}`);
  if (schema.enum) return schema.enum.includes(value) ? null : here(`must be one of ${schema.enum.join(', ')}`);
  switch (schema.type) {
    case 'object':
      return isObject(value) ? breakInObject(schema, value, shared) : here('must be an object');
    case 'array':
      return Array.isArray(value) ? breakInArray(schema, value, shared) : here('must be a list');
    case 'string':
      return typeof value === 'string' ? breakInText(schema, value) : here('must be a text');
    case 'boolean':
      return typeof value === 'boolean' ? null : here('must be true or false');
    default:
      return typeof value === 'number' ? breakInNumber(schema, value) : here('must be a number');
  }
}

const here = (why: string): Break => ({ at: '', why });

const below = (key: string | number, { at, why }: Break): Break => ({ at: at === '' ? `${key}` : `${key}.${at}`, why });

function breakInKind({ by, options }: NonNullable<Schema['oneOf']>, value: unknown, shared: Shared): Break | null {
  if (!isObject(value)) return here('must be an object');
  const meant = options.find(({ properties }) => properties?.[by]?.const === value[by]);
  return meant ? firstBreak(meant, value, shared) : below(by, here('is of no known kind'));
}

function breakInObject({ properties = {}, required }: Schema, value: Record<string, unknown>, shared: Shared) {
  for (const key in properties) {
    const inner = value[key];
    if (inner === undefined) {
      if (required?.includes(key)) return below(key, here('is missing'));
      continue;
    }
    const found = firstBreak(properties[key] as Schema, inner, shared);
    if (found) return below(key, found);
  }
  return null;
}

function breakInArray({ items, maxItems = Infinity }: Schema, value: unknown[], shared: Shared): Break | null {
  for (let place = 0; items && place < value.length; place += 1) {
    const found = firstBreak(items, value[place], shared);
    if (found) return below(place, found);
  }
  return value.length > maxItems ? here(`must have at most ${maxItems}`) : null;
}

function breakInText({ minLength = 0, pattern, format }: Schema, value: string): Break | null {
  if (value.length < minLength) return here('must not be empty');
  if (pattern !== undefined && !regularExpression(pattern).test(value)) return here('is not written as it must be');
  return format && !isWebAddress(value) ? here('must be a web address') : null;
}

function breakInNumber({ type, minimum = -Infinity, maximum = Infinity }: Schema, value: number): Break | null {
  if (type === 'integer' && !Number.isInteger(value)) return here('must be a whole number');
  return value < minimum || value > maximum ? here(`must be from ${minimum} to ${maximum}`) : null;
}

const expressions = new Map<string, RegExp>();

function regularExpression(pattern: string): RegExp {
  const made = expressions.get(pattern) ?? new RegExp(pattern);
  expressions.set(pattern, made);
  return made;
}
