import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { townsOf } from '../lambda/content-api/documents/station';
import { readStationFile } from '../lambda/content-api/station-file';
import { StationFileError } from '../lambda/content-api/station-file-error';
import { intentNames } from '../lambda/skill/intents';
import { amazonSchema, type Validate } from './models/amazon-schema';
import { type Manifest, strangeExamplePhrases, strayLocales } from './models/example-phrases';
import { type House, lint } from './models/lint';
import { outOfStep } from './models/regions';
import type { InteractionModel } from './understand/model';
import { readJson, readModel } from './understand/read-model';
import { UnreadableModel } from './understand/unreadable-model';

const folder = 'interaction-models';

function troubles(): string[] {
  const amazon = amazonSchema();
  const house = { answered: intentNames, towns: townsOf(readStationFile('station')).map(({ id }) => id) };
  const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return [
    ...outOfStep(folder),
    ...files.flatMap((name) => troublesOfModel(join(folder, name), amazon.model, house)),
    ...troublesOfManifest(
      amazon.manifest,
      files.map((name) => name.replace('.json', '')),
    ),
  ];
}

/** What Amazon’s schema refuses may have any shape: our own rules come after it. */
function troublesOfModel(file: string, amazon: Validate, house: House): string[] {
  const model = readJson(file);
  const refused = amazon(file, model);
  return refused.length > 0 ? refused : lint({ file, model: model as InteractionModel }, house);
}

function troublesOfManifest(amazon: Validate, locales: string[]): string[] {
  const manifest = readJson('skill.json');
  const refused = amazon('skill.json', manifest);
  if (refused.length > 0) return refused;
  const offered = manifest as Manifest;
  const stray = strayLocales(offered, locales);
  return stray.length > 0 ? stray : strangeExamplePhrases(offered, readModel, new Date());
}

function check(): string[] {
  try {
    return troubles();
  } catch (error) {
    if (error instanceof UnreadableModel || error instanceof StationFileError) return [error.message];
    throw error;
  }
}

const found = check();
for (const trouble of found) console.error(trouble);
if (found.length > 0) process.exitCode = 1;
else console.log(`Every model in ${folder}/ and skill.json are as Amazon and the skill want them.`);
