import { cp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import { bundleInTwo } from './bundle/in-two-files';
import { pluginsFor } from './bundle/plugins';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run build -- folder` writes somewhere else than dist/. */
const target = resolve(root, process.argv[2] ?? 'dist');

/** Each folder is what one Lambda function has: CommonJS files, and a package.json that says so to Node. */
const folders = {
  skill: { skill: 'lambda/skill/index.ts' },
  // In AWS the keys of sources are a secret that is read first; the rest is the same code.
  'content-api': { index: 'lambda/content-api/index.ts', 'in-aws': 'infra/functions/content-api.ts' },
  'document-ages': { index: 'infra/functions/document-ages.ts' },
};

/** Lambda reads through the file that it loads for what it exports: through this one it is soon done. */
const doorToSkill =
  "const { handler, then } = require('./skill.js');\nexports.handler = handler;\nexports.then = then;\n";

/** The content API is in index.js already. */
const besideIndex: Plugin = {
  name: 'beside-index',
  setup({ onResolve }) {
    onResolve({ filter: /lambda\/content-api\/index$/ }, () => ({ path: './index.js', external: true }));
  },
};

async function bundle(folder: string, entries: Record<string, string>): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const options = {
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    // Names are read in logs; in the skill, whose errors name themselves, each would be written down while a listener waits.
    keepNames: !entries.skill,
    supported: { 'dynamic-import': false }, // require does the same without Node’s loader of ES modules
    external: ['@aws-sdk/*'], // part of the Lambda runtime
    plugins: [...pluginsFor(Object.values(entries)[0]), besideIndex],
    logLevel: 'warning',
  } satisfies BuildOptions;
  const entryPoints = Object.fromEntries(Object.entries(entries).map(([name, path]) => [name, join(root, path)]));
  if (entryPoints.skill) await bundleInTwo(folder, entryPoints.skill, options);
  else await build({ ...options, entryPoints, outdir: folder });
  for (const file of await readdir(folder))
    console.log(`${relative('.', join(folder, file))}  ${Math.ceil((await stat(join(folder, file))).size / 1024)} KB`);
  await writeFile(join(folder, 'package.json'), '{"type":"commonjs"}\n');
}

for (const [folder, entries] of Object.entries(folders)) await bundle(join(target, folder), entries);
await writeFile(join(target, 'skill/index.js'), doorToSkill);
// The publisher reads what the station’s staff edit, beside its code.
for (const file of ['station.yaml', 'schedule.yaml'])
  await cp(join(root, 'station', file), join(target, 'content-api/station', file));
