import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { bundledPackages } from './bundled-packages';
import { licenceList } from './licence-list';

const root = fileURLToPath(new URL('../..', import.meta.url));

// `npm run licences`: after a package has come or gone.
writeFileSync(join(root, 'LICENCES.md'), licenceList(await bundledPackages(root)));
