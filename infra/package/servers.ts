import { cp, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { pluginsFor } from '../bundle/plugins';
import { bundledPackages } from './bundled-packages';
import { licenceTexts } from './licence-list';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** `tsx infra/package/servers.ts folder` writes somewhere else than dist/. */
const target = resolve(root, process.argv[2] ?? 'dist');

/** Each server is a folder that needs nothing but Node: for a machine of the station’s own, or a container. */
const servers = [
  { name: 'skill-server', entry: 'lambda/skill/serve.ts' },
  { name: 'content-api-server', entry: 'lambda/content-api/serve.ts' },
];

async function bundle(entry: string, folder: string, licences: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await build({
    entryPoints: [join(root, entry)],
    outfile: join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    keepNames: true, // error names are read in logs
    plugins: pluginsFor(entry),
    logLevel: 'warning',
  });
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}\n');
  await writeFile(join(folder, 'LICENCES.txt'), licences);
  console.log(relative('.', join(folder, 'index.js')));
}

const licences = licenceTexts(await bundledPackages(root));
for (const { name, entry } of servers) await bundle(entry, join(target, name), licences);
// The publisher reads what the station’s staff edit, beside its code.
for (const file of ['station.yaml', 'schedule.yaml'])
  await cp(join(root, 'station', file), join(target, 'content-api-server/station', file));
