import type { Chance } from './chance';
import { strangeWords } from './strange-words';

/** As much of JSON Schema as the contract is written in. */
export interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  anyOf?: JsonSchema[];
  oneOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
  items?: JsonSchema;
  minItems?: number;
  maxItems?: number;
  format?: string;
  pattern?: string;
  minimum?: number;
  maximum?: number;
}

/** Words for the patterns of the contract: what no list of strange words could hold. */
const forPattern = [
  'harbour-lights',
  'a',
  'whitby',
  'scarborough',
  'filey-bandstand',
  '+441723336444',
  'gone',
  '2026-08-12T05:48:00.0Z',
];

const hour = 60 * 60_000;

/** Anything at all that a document may be, by the contract alone: shows that end before they begin, days of other years. */
export function anyValue(schema: JsonSchema, chance: Chance, now: Date, root: JsonSchema = schema): unknown {
  const again = (inner: JsonSchema) => anyValue(inner, chance, now, root);
  if (schema.$ref !== undefined) return again(root.$defs?.[schema.$ref.split('/').at(-1) ?? ''] ?? {});
  if ('const' in schema) return schema.const;
  if (schema.enum) return chance.oneOf(schema.enum);
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return again(chance.oneOf(choices));

  const type = Array.isArray(schema.type) ? chance.oneOf(schema.type) : schema.type;
  if (type === 'object') return anyObject(schema, chance, again);
  if (type === 'array') return anyList(schema, chance, again);
  if (type === 'string') return anyText(schema, chance, now);
  if (type === 'boolean') return chance.happens(0.5);
  return type === 'number' || type === 'integer' ? anyNumber(schema, type, chance) : null;
}

function anyObject({ properties = {}, required = [] }: JsonSchema, chance: Chance, of: (inner: JsonSchema) => unknown) {
  const there = Object.entries(properties).filter(([name]) => required.includes(name) || chance.happens(0.5));
  return Object.fromEntries(there.map(([name, inner]) => [name, of(inner)]));
}

function anyList(
  { items = {}, minItems = 0, maxItems = 12 }: JsonSchema,
  chance: Chance,
  of: (inner: JsonSchema) => unknown,
) {
  const length = Math.max(minItems, chance.oneOf([0, 1, 2, 3, 8, maxItems].filter((count) => count <= maxItems)));
  return Array.from({ length }, () => of(items));
}

function anyText({ format, pattern }: JsonSchema, chance: Chance, now: Date): string {
  if (format === 'date-time') return nearby(chance, now).toISOString();
  if (format === 'date') return nearby(chance, now).toISOString().slice(0, 10);
  if (format === 'uri') return anyAddress(chance);
  const fitting = pattern === undefined ? [] : forPattern.filter((word) => new RegExp(pattern).test(word));
  return fitting.length > 0 ? chance.oneOf(fitting) : chance.oneOf(strangeWords);
}

/** Mostly about now; now and then in another week, or another century. */
function nearby(chance: Chance, now: Date): Date {
  const far = chance.happens(0.05) ? 24 * 365 * 60 : chance.oneOf([0, 1, 3, 24, 200]);
  return new Date(now.getTime() + (chance.below(2_001) - 1_000) * 0.001 * far * hour);
}

const anyAddress = (chance: Chance) =>
  chance.oneOf([
    'https://pictures.example/a.jpg',
    'http://pictures.example/a.jpg',
    'https://pictures.example/?a=1&b=<2>',
    `https://pictures.example/${'long/'.repeat(500)}a.jpg`,
    'https://user:secret@pictures.example/a.jpg',
  ]);

function anyNumber({ minimum = -1e9, maximum = 1e9 }: JsonSchema, type: string, chance: Chance): number {
  const number = chance.oneOf([minimum, maximum, 0, 1, -1, 7, 17, 0.5, -273.15, 1e9, 3.999]);
  const within = Math.min(Math.max(number, minimum), maximum);
  return type === 'integer' ? Math.round(within) : within;
}
