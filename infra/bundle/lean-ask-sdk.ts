import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

const skillBuilders = createRequire(import.meta.url).resolve('ask-sdk-core/dist/skill/SkillBuilders');

/**
 * Of ask-sdk-core the skill uses the builder; its other exports bring every helper and all of Amazon’s service clients along. Only
 * what stands here can be imported, or the build fails.
 */
const modules: Record<string, string> = {
  'ask-sdk-core': `export { SkillBuilders } from ${JSON.stringify(skillBuilders)};`,
  // The rest of it are types.
  'ask-sdk-model': 'export const services = {};',
};

export const leanAskSdk: Plugin = {
  name: 'lean-ask-sdk',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^ask-sdk-(core|model)$/ }, ({ path }) => ({ path, namespace: 'lean-ask-sdk' }));
    onLoad({ filter: /./, namespace: 'lean-ask-sdk' }, ({ path }) => ({
      contents: modules[path] ?? '',
      resolveDir: '/',
    }));
  },
};
