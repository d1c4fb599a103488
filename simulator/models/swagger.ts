type Schema = Record<string, unknown>;
export type Definitions = Record<string, Schema>;

const refTo = (name: string) => `#/definitions/${name}`;

/** Amazon refuses properties it does not know; its schema leaves that unsaid, and says in Swagger’s way which kinds a thing may be. */
export function strictly(definitions: Definitions): Definitions {
  const extended = new Set(Object.values(definitions).flatMap(parentsOf));
  return Object.fromEntries(
    Object.entries(definitions).map(([name, definition]) => {
      if (typeof definition.discriminator === 'string') return [name, anyKindOf(name, definition, definitions)];
      const isWhole = definition.properties !== undefined && !extended.has(refTo(name));
      return [name, isWhole ? { additionalProperties: false, ...definition } : definition];
    }),
  );
}

/** A definition that says by one property which of several kinds it is. */
function anyKindOf(name: string, base: Schema, definitions: Definitions): Schema {
  const property = String(base.discriminator);
  const kinds = Object.values(definitions).filter((definition) => parentsOf(definition).includes(refTo(name)));
  if (kinds.length === 0) return { type: 'object', properties: base.properties };
  return {
    type: 'object',
    required: [property],
    properties: { [property]: { enum: kinds.map((kind) => kind['x-discriminator-value']) } },
    allOf: kinds.map((kind) => ({
      if: { properties: { [property]: { const: kind['x-discriminator-value'] } } },
      // biome-ignore lint/suspicious/noThenProperty: this is JSON Schema’s then, not a promise’s.
      then: wholeKind(base, kind),
    })),
  };
}

function wholeKind(base: Schema, kind: Schema): Schema {
  const own = partsOf(kind).filter((part) => part.$ref === undefined);
  return {
    properties: Object.assign({}, base.properties, ...own.map((part) => part.properties)),
    required: [base, ...own].flatMap((part) => (part.required as string[] | undefined) ?? []),
    additionalProperties: false,
  };
}

const partsOf = ({ allOf }: Schema) => (allOf as Schema[] | undefined) ?? [];
const parentsOf = (definition: Schema): string[] =>
  partsOf(definition).flatMap(({ $ref }) => (typeof $ref === 'string' ? [$ref] : []));
