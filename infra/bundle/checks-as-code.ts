import type { Schema } from '../../lambda/contract/first-break';

/**
 * The schemas as JavaScript: `keeps['/v1/news'](body)` is true for what keeps the contract. It asks for `isObject` and
 * `isWebAddress`; what it lets pass, `firstBreak` lets pass.
 */
export function codeFor(shared: Record<string, Schema>, schemas: Record<string, Schema>): string {
  const names = Object.keys(shared);
  const parts: string[] = [];
  /** What is looked at more than once has a name: `p0`. */
  const part = (code: string) => {
    if (!parts.includes(code)) parts.push(code);
    return `p${parts.indexOf(code)}`;
  };
  const shares = (name: string) => {
    if (!names.includes(name)) throw new Error(`The contract speaks of “${name}”, which is nowhere in it.`);
    return `s${names.indexOf(name)}`;
  };
  const check = (schema: Schema, it: string): string => expression(schema, it, { check, part, shares });
  const sharedCode = names.map((name) => `const ${shares(name)} = (v) => ${check(shared[name] as Schema, 'v')};`);
  const keeps = Object.entries(schemas).map(
    ([template, schema]) => `${JSON.stringify(template)}: (v) => ${check(schema, 'v')},`,
  );
  return [
    'const all = (list, is) => { for (const v of list) if (!is(v)) return false; return true; };',
    ...parts.map((code, place) => `const p${place} = ${code};`),
    ...sharedCode,
    `const keeps = { ${keeps.join('\n')} };`,
  ].join('\n');
}

interface Writer {
  check(schema: Schema, it: string): string;
  part(code: string): string;
  shares(name: string): string;
}

/** Whether `it` is as the schema has it: the same rules as in lambda/contract/first-break.ts, which says what is wrong. */
function expression(schema: Schema, it: string, writer: Writer): string {
  const { check, part, shares } = writer;
  if (schema.$ref !== undefined) return `${shares(schema.$ref)}(${it})`;
  if (schema.nullable) return `(${it} === null || ${check(schema.nullable, it)})`;
  if (schema.oneOf) return kinds(schema.oneOf, it, writer);
  if ('const' in schema) return `${it} === ${JSON.stringify(schema.const)}`;
  if (schema.enum) return `${part(JSON.stringify(schema.enum))}.includes(${it})`;
  switch (schema.type) {
    case 'object':
      return object(schema, it, writer);
    case 'array':
      return array(schema, it, writer);
    case 'string':
      return text(schema, it, writer);
    case 'boolean':
      return `typeof ${it} === 'boolean'`;
    default:
      return number(schema, it);
  }
}

function kinds({ by, options }: NonNullable<Schema['oneOf']>, it: string, { check }: Writer): string {
  const each = options.map((option) => {
    const kind = JSON.stringify(option.properties?.[by]?.const);
    return `(${it}.${by} === ${kind} && ${check(option, it)})`;
  });
  return `isObject(${it}) && (${each.join(' || ')})`;
}

function object({ properties = {}, required = [] }: Schema, it: string, { check }: Writer): string {
  const each = Object.entries(properties).map(([key, inner]) => {
    const place = `${it}[${JSON.stringify(key)}]`;
    const kept = check(inner, place);
    return required.includes(key) ? kept : `(${place} === undefined || ${kept})`;
  });
  return [`isObject(${it})`, ...each].join(' && ');
}

function array({ items, maxItems }: Schema, it: string, { check, part }: Writer): string {
  const rules = [`Array.isArray(${it})`];
  if (maxItems !== undefined) rules.push(`${it}.length <= ${maxItems}`);
  if (items) rules.push(`all(${it}, ${part(`(v) => ${check(items, 'v')}`)})`);
  return rules.join(' && ');
}

function text({ minLength, pattern, format }: Schema, it: string, { part }: Writer): string {
  const rules = [`typeof ${it} === 'string'`];
  if (minLength !== undefined) rules.push(`${it}.length >= ${minLength}`);
  if (pattern !== undefined) rules.push(`${part(String(new RegExp(pattern)))}.test(${it})`);
  if (format) rules.push(`isWebAddress(${it})`);
  return rules.join(' && ');
}

function number({ type, minimum, maximum }: Schema, it: string): string {
  const rules = [type === 'integer' ? `Number.isInteger(${it})` : `typeof ${it} === 'number'`];
  // Written as the walker has it, for numbers that are none.
  if (minimum !== undefined) rules.push(`!(${it} < ${minimum})`);
  if (maximum !== undefined) rules.push(`!(${it} > ${maximum})`);
  return rules.join(' && ');
}
