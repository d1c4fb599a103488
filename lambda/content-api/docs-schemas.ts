import { Html, html } from './html';

/** As much of JSON Schema as our contract uses. */
export interface Schema {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  format?: string;
  description?: string;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  anyOf?: Schema[];
  oneOf?: Schema[];
}

/** One kind of object: its fields, what they are, and what they mean. */
export function schemaSection(name: string, schema: Schema): Html {
  const { description = '', properties = {} } = schema;
  const rows = Object.entries(properties).map(([field, of]) => row(field, of));
  const fields = html`<table><thead><tr><th>Field</th><th>Is</th><th>Means</th></tr></thead><tbody>${rows}</tbody></table>`;
  const whole = html`<p>${typeOf(schema)}</p>`;
  return html`<section id="${name}"><h3>${name}</h3><p>${description}</p>${rows.length > 0 ? fields : whole}</section>`;
}

function row(field: string, schema: Schema): Html {
  return html`<tr><td><code>${field}</code></td><td>${typeOf(schema)}</td><td>${schema.description ?? ''}</td></tr>`;
}

export function typeOf(schema: Schema): Html {
  const { $ref, type = 'anything', format, items, enum: words, anyOf, oneOf, properties } = schema;
  if ($ref) return link($ref);
  if ('const' in schema) return html`<code>${JSON.stringify(schema.const)}</code>`;
  if (words) return either(words.map((word) => html`<code>${JSON.stringify(word)}</code>`));
  const choices = anyOf ?? oneOf;
  if (choices) return either(choices.map(typeOf));
  if (items) return html`list of ${typeOf(items)}`;
  if (properties) return html`{ ${inLine(Object.entries(properties))} }`;
  return html`${format === 'date-time' ? 'instant' : (format ?? type)}`;
}

function inLine(fields: [string, Schema][]): Html {
  return joined(
    fields.map(([field, schema]) => html`${field}: ${typeOf(schema)}`),
    ', ',
  );
}

function link($ref: string): Html {
  const name = $ref.slice($ref.lastIndexOf('/') + 1);
  return html`<a href="#${name}">${name}</a>`;
}

const either = (choices: Html[]) => joined(choices, ' or ');
const joined = (parts: Html[], between: string) => new Html(parts.map(({ text }) => text).join(between));
