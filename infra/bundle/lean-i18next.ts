import { readFileSync } from 'node:fs';
import type { Plugin } from 'esbuild';

/**
 * i18next finds our sentences and chooses between one and many. What fetches sentences from elsewhere, nests them, and writes
 * numbers and dates in them is not used: words/words.ts fills them in. As much of each class as the rest of it asks for stays.
 */
const instead: Record<string, string> = {
  Connector: `class Connector extends EventEmitter {
    state = {};
    load(_languages, _namespaces, done) { done(); }
  }`,
  Formatter: 'class Formatter { format(value) { return value; } }',
  Interpolator: 'class Interpolator { nestingRegexp = /\\$t\\(/; }',
};

function lean(source: string, path: string): string {
  let rest = source;
  for (const [name, ours] of Object.entries(instead)) {
    const theirs = new RegExp(`^class ${name} [^]*?^}$`, 'm');
    if (!theirs.test(rest)) throw new Error(`${path} has no class ${name} as it had: see lean-i18next.ts.`);
    rest = rest.replace(theirs, () => ours);
  }
  return rest;
}

export const leanI18next: Plugin = {
  name: 'lean-i18next',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/ }, ({ path }) => ({
      contents: lean(readFileSync(path, 'utf8'), path),
    }));
  },
};
