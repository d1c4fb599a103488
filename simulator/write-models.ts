import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { regionalModels } from './models/regions';

const folder = 'interaction-models';

for (const [name, text] of Object.entries(regionalModels(folder))) {
  const file = join(folder, name);
  writeFileSync(file, text);
  console.log(`${file} is written.`);
}
