import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { InteractionModel } from './model';
import { UnreadableModel } from './unreadable-model';

/** Every command runs from the top of the project. */
const folder = 'interaction-models';

/** The model of a locale. An English region without a model of its own is heard as British. */
export function readModel(locale: string): InteractionModel {
  // Its shape is checked by `npm run models`.
  return readJson(modelFile(locale)) as InteractionModel;
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UnreadableModel(`${relative('.', file)} can’t be read: ${cause}`, { cause });
  }
}

function modelFile(locale: string): string {
  const own = join(folder, `${locale}.json`);
  return existsSync(own) || !locale.startsWith('en-') ? own : join(folder, 'en-GB.json');
}
