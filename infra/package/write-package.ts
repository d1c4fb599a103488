import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withStationShows } from '../../simulator/models/station-shows';
import type { InteractionModel } from '../../simulator/understand/model';
import { readJson } from '../../simulator/understand/read-model';
import { troublesOfPackage } from './check-package';
import type { Endpoint } from './endpoints';
import { iconNames } from './icons';
import { type Manifest, packagedManifest } from './manifest';
import { UnfitPackage } from './unfit-package';

/** What a routine may start: `PlayStation.1.json` describes version 1 of PlayStation, as Amazon wants it. */
const tasks = fileURLToPath(new URL('tasks', import.meta.url));

interface Wish {
  /** The folder of this project. */
  root: string;
  /** Where the package goes: ask-resources.json, and skill-package/ beside it. */
  out: string;
  endpoints: readonly Endpoint[];
  /** The name of the ask-cli profile that will deploy it. */
  profile: string;
}

/**
 * Writes the project that Amazon’s ask-cli deploys, and gives back its manifest. What ask-cli keeps in `.ask` stays.
 * @throws UnfitPackage
 */
export function writePackage({ root, out, endpoints, profile }: Wish): Manifest {
  const folder = join(out, 'skill-package');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'interactionModels/custom'), { recursive: true });

  const manifest = packagedManifest(readJson(join(root, 'skill.json')) as Manifest, endpoints);
  writeJson(join(folder, 'skill.json'), manifest);
  const models = join(root, 'interaction-models');
  for (const name of readdirSync(models).filter((name) => name.endsWith('.json'))) {
    const model = readJson(join(models, name)) as InteractionModel;
    writeJson(join(folder, 'interactionModels/custom', name), withStationShows(model, join(root, 'station')));
  }
  cpSync(tasks, join(folder, 'tasks'), { recursive: true });
  for (const icon of iconNames) cpSync(join(root, 'station/images', icon), join(folder, 'assets/images', icon));
  writeJson(join(out, 'ask-resources.json'), askResources(profile));

  const troubles = troublesOfPackage(folder);
  if (troubles.length > 0) throw new UnfitPackage(troubles);
  return manifest;
}

/** What ask-cli 2 reads first. It deploys no code: aws-cdk does. */
const askResources = (profile: string) => ({
  askcliResourcesVersion: '2020-03-31',
  profiles: { [profile]: { skillMetadata: { src: './skill-package' } } },
});

export function writeJson(file: string, value: unknown): void {
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
