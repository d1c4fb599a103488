import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { amazonSchema } from '../../simulator/models/amazon-schema';
import { type Manifest, strangeExamplePhrases, strayLocales } from '../../simulator/models/example-phrases';
import type { InteractionModel } from '../../simulator/understand/model';
import { readJson } from '../../simulator/understand/read-model';
import { unfitIcons } from './icons';

/** Everything that Amazon would refuse about a skill package, with the file to mend. */
export function troublesOfPackage(folder: string): string[] {
  const amazon = amazonSchema();
  const models = join(folder, 'interactionModels/custom');
  const names = readdirSync(models);
  const manifest = readJson(join(folder, 'skill.json'));
  const refused = [
    ...amazon.manifest('skill.json', manifest),
    ...names.flatMap((name) => amazon.model(`interaction-models/${name}`, readJson(join(models, name)))),
    ...unfitIcons(join(folder, 'assets/images')),
  ];
  if (refused.length > 0) return refused;

  const offered = manifest as Manifest;
  const modelOf = (locale: string) => readJson(join(models, `${locale}.json`)) as InteractionModel;
  const stray = strayLocales(
    offered,
    names.map((name) => basename(name, '.json')),
  );
  return stray.length > 0 ? stray : strangeExamplePhrases(offered, modelOf, new Date());
}
