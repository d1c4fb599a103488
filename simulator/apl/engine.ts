import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createContext, runInContext } from 'node:vm';
import type { Engine } from './engine-types';
import { emptyWindow } from './window';

/**
 * Amazon’s own APL core (WebAssembly), without a browser. Takes a fifth of a second; one is enough for any number of
 * screens.
 */
export async function loadEngine(): Promise<Engine> {
  const bundle = createRequire(import.meta.url).resolve('apl-viewhost-web/index.js');
  const context = createContext(emptyWindow());
  runInContext(readFileSync(bundle, 'utf8'), context, { filename: bundle });
  const engine = context as unknown as Engine;
  await engine.AplRenderer.initEngine();
  return engine;
}
