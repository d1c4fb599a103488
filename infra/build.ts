import { cp, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'esbuild';
import { stationDocument } from '../lambda/content-api/documents/station';
import { readStationFile } from '../lambda/content-api/station-file';

const root = fileURLToPath(new URL('..', import.meta.url));

/** `npm run build -- folder` writes somewhere else than dist/. */
const target = resolve(root, process.argv[2] ?? 'dist');

/** The skill carries the station’s facts in its own bundle, so that “play” needs nobody else. */
const stationFacts: Plugin = {
  name: 'station-facts',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]station\.yaml$/ }, ({ path }) => {
      const station = stationDocument(readStationFile(fileURLToPath(new URL('.', `file://${path}`))), new Date());
      return { contents: JSON.stringify(station), loader: 'json', watchFiles: [path] };
    });
  },
};

/** One Lambda function: a single CommonJS file, and a package.json that says so to Node. */
async function bundle(name: 'skill' | 'content-api') {
  const folder = join(target, name);
  await rm(folder, { recursive: true, force: true });
  const { outputs } = (
    await build({
      entryPoints: [`${root}lambda/${name}/index.ts`],
      outfile: `${folder}/index.js`,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      minify: true,
      keepNames: true, // error names are read in logs
      metafile: true,
      external: ['@aws-sdk/*'], // part of the Lambda runtime
      plugins: [stationFacts],
      logLevel: 'warning',
    })
  ).metafile;
  await writeFile(`${folder}/package.json`, '{"type":"commonjs"}\n');
  const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0);
  console.log(`${relative('.', folder)}/index.js  ${Math.round(bytes / 1024)} KB`);
}

await bundle('skill');
await bundle('content-api');
// The publisher reads what the station’s staff edit, beside its code.
for (const file of ['station.yaml', 'schedule.yaml'])
  await cp(`${root}station/${file}`, join(target, 'content-api/station', file));
