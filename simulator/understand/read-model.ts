import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { withStationShows } from '../models/station-shows';
import type { InteractionModel } from './model';
import { UnreadableModel } from './unreadable-model';

/** Every command runs from the top of the project. */
const folder = 'interaction-models';

/** The model of a locale, with the station’s shows. Its shape is checked by `npm run models`. */
export function readModel(locale: string): InteractionModel {
  return withStationShows(readJson(join(folder, `${locale}.json`)) as InteractionModel, 'station');
}

export function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new UnreadableModel(`${relative('.', file)} can’t be read: ${cause}`, { cause });
  }
}
