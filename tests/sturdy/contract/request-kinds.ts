import { readFileSync } from 'node:fs';

/** Every request that Alexa may send, by the types of ask-sdk-model, with the names of its other fields. */
export const requestKinds: ReadonlyMap<string, readonly string[]> = readKinds();

function readKinds(): Map<string, string[]> {
  const source = readFileSync('node_modules/ask-sdk-model/index.d.ts', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '');
  const union = /type Request = ([^;]+);/.exec(source)?.[1] ?? '';
  const names = new Set(union.split('|').map((name) => name.trim()));
  const kinds = new Map<string, string[]>();
  let namespace = '';
  for (const block of source.matchAll(
    /declare namespace ([\w.]+) \{|interface (\w+) (?:extends [\w.]+ )?\{([^}]*)\}/g,
  )) {
    const [whole, space, name, body] = block;
    const isOutside = source.startsWith('export ', (block.index ?? 0) - 'export '.length);
    if (space !== undefined) namespace = space;
    if (name === undefined || body === undefined) continue;
    const full = isOutside ? name : `${namespace}.${name}`;
    const type = /'type': '([\w.]+)'/.exec(body)?.[1];
    if (names.has(full) && type)
      kinds.set(
        type,
        [...whole.matchAll(/'(\w+)'\??:/g)].map(([, field]) => field ?? ''),
      );
  }
  if (kinds.size !== names.size)
    throw new Error(`ask-sdk-model has ${names.size} kinds of request; ${kinds.size} were found`);
  return kinds;
}
