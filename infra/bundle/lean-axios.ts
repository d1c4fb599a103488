import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'esbuild';

const keptConnections = fileURLToPath(new URL('../../lambda/skill/kept-connections.ts', import.meta.url));

/**
 * axios for Node brings forms, uploads, proxies, HTTP/2 and a table of MIME types: the slowest thing to load in the skill, for
 * a few requests of JSON. They are left out, as axios’ own builds for browsers leave out the adapter for Node; ours stands in.
 */
const instead: Record<string, string> = {
  'adapters/http.js': `import { keptConnections } from ${JSON.stringify(keptConnections)}; export default keptConnections();`,
  'adapters/xhr.js': 'export default null;',
  'adapters/fetch.js': 'export const getFetch = () => null;',
  'platform/node/index.js': `export default {
    isNode: true,
    classes: { URLSearchParams, FormData: null, Blob: null },
    protocols: ['http', 'https'],
  };`,
  // It looks at globals that Node only makes when they are looked at.
  'platform/common/utils.js': 'export const hasBrowserEnv = false, hasStandardBrowserEnv = false;',
  'platform/node/classes/FormData.js': 'export default null;',
  'helpers/toFormData.js': 'export default null; export const DEFAULT_FORM_DATA_MAX_DEPTH = 0;',
  'helpers/formDataToJSON.js': 'export default null;',
  'helpers/toURLEncodedForm.js': 'export default null;',
  'helpers/HttpStatusCode.js': 'export default null;',
  'cancel/CancelToken.js': 'export default null;',
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
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]node_modules[\\/]axios[\\/]lib[\\/]/ }, ({ path }) => {
      const [, file = ''] = path.replaceAll('\\', '/').split('/axios/lib/');
      const looks = looksFor[file];
      const contents = looks ? withoutLooking(path, looks) : instead[file];
      return contents === undefined ? undefined : { contents, resolveDir: dirname(path) };
    });
  },
};
