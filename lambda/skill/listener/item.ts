/** A value as DynamoDB writes it down. */
type Value = { S?: string; N?: string; BOOL?: boolean };

export type Item = Record<string, Value>;

export function itemOf(facts: Record<string, string | number | boolean | undefined>): Item {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([name, fact]) => (fact === undefined ? [] : [[name, valueFor(fact)]])),
  );
}

function valueFor(fact: string | number | boolean): Value {
  if (typeof fact === 'string') return { S: fact };
  return typeof fact === 'number' ? { N: String(fact) } : { BOOL: fact };
}

export function attributesOf(item: Item): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(item).map(([name, { S, N, BOOL }]) => [
      name,
      S ?? BOOL ?? (N === undefined ? undefined : Number(N)),
    ]),
  );
}
