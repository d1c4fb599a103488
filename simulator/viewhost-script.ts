import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Amazon’s viewhost for the web as it came, but for the fonts that it would fetch from elsewhere. */
export function viewhostScript(): string {
  const file = createRequire(import.meta.url).resolve('apl-viewhost-web/index.js');
  return readFileSync(file, 'utf8').replaceAll(/@font-face\s*\{[^}]*\}/g, '');
}
