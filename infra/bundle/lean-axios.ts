import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';

const lib = dirname(createRequire(import.meta.url).resolve('axios/unsafe/axios.js'));

/** What can be imported of it, or the build fails; and `dispatchRequest`, which has a file of its own. */
const entry = ['AxiosError', 'AxiosHeaders']
  .map((name) => `export { default as ${name} } from ${JSON.stringify(join(lib, 'core', `${name}.js`))};`)
  .join('\n');

/**
 * axios for Node brings forms, uploads, proxies, HTTP/2 and a table of MIME types: the slowest thing to load in the skill, for
 * a few requests of JSON. They are left out, as axios’ own builds for browsers leave out the adapter for Node: each request
 * brings ours.
 */
const instead: Record<string, string> = {
  'adapters/http.js': 'export default null;',
  'adapters/xhr.js': 'export default null;',
  'adapters/fetch.js': 'export const getFetch = () => null;',
  'defaults/index.js': 'export default {};',
};

/** Globals that Node only makes when they are looked at: all of fetch() for the one, all of perf_hooks for the other. */
const looksFor: Record<string, { global: string; instead: string }> = {
  'utils.js': { global: "typeof G.FormData !== 'undefined' ? G.FormData : undefined", instead: 'undefined' },
  'core/dispatchRequest.js': {
    global: "typeof performance !== 'undefined' && utils.isFunction(performance.now)",
    instead: 'false',
  },
};

function withoutLooking(path: string, { global, instead }: { global: string; instead: string }): string {
  const source = readFileSync(path, 'utf8');
  if (!source.includes(global)) throw new Error(`${path} does not look for “${global}” as it did: see lean-axios.ts.`);
  return source.replace(global, instead);
}

export const leanAxios: Plugin = {
  name: 'lean-axios',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^axios$/ }, ({ path }) => ({ path, namespace: 'lean-axios' }));
    onLoad({ filter: /./, namespace: 'lean-axios' }, () => ({ contents: entry, resolveDir: lib }));
    onLoad({ filter: /[\\/]node_modules[\\/]axios[\\/]lib[\\/]/ }, ({ path }) => {
      const [, file = ''] = path.replaceAll('\\', '/').split('/axios/lib/');
      const looks = looksFor[file];
      const contents = looks ? withoutLooking(path, looks) : instead[file];
      return contents === undefined ? undefined : { contents, resolveDir: dirname(path) };
    });
  },
};
