import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { build } from 'esbuild';
import { pluginsFor } from '../bundle/plugins';

export interface BundledPackage {
  name: string;
  version: string;
  /** As the package names it: `MIT`. */
  licence: string;
  /** What the licence asks to hand on, in the package’s own words. */
  text: string;
}

/** Everything of ours that others run: AWS, and a station’s own machines. */
const programs = [
  'lambda/skill/index.ts',
  'lambda/skill/serve.ts',
  'lambda/content-api/index.ts',
  'lambda/content-api/serve.ts',
  'infra/functions/content-api.ts',
  'infra/functions/document-ages.ts',
];

/** The packages whose code is in what we build, in the order of their names. */
export async function bundledPackages(root: string): Promise<BundledPackage[]> {
  const folders = (await Promise.all(programs.map((program) => packageFolders(root, program)))).flat();
  const packages = [...new Set(folders)].map((folder) => packageIn(join(root, folder)));
  const once = new Map(packages.map((found) => [`${found.name}@${found.version}`, found]));
  return [...once.values()].sort((a, b) => `${a.name} ${a.version}`.localeCompare(`${b.name} ${b.version}`, 'en'));
}

async function packageFolders(root: string, program: string): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [join(root, program)],
    absWorkingDir: root,
    outdir: 'unused',
    write: false,
    bundle: true,
    platform: 'node',
    metafile: true,
    external: ['@aws-sdk/*'], // part of the Lambda runtime
    plugins: pluginsFor(program),
    logLevel: 'error',
  });
  const bytes = Object.values(metafile.outputs).flatMap(({ inputs }) => Object.entries(inputs));
  return bytes.filter(([, { bytesInOutput }]) => bytesInOutput > 0).flatMap(([file]) => packageFolder(root, file));
}

/** `node_modules/@scope/name`, for a file anywhere in it; nothing for our own. */
function packageFolder(root: string, file: string): string[] {
  const path = file.split(sep).join('/');
  const folders = [...path.matchAll(/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/g)].map(({ 0: found, index }) =>
    path.slice(0, index + found.length),
  );
  // Some packages carry others inside, without saying which: those count as theirs.
  return folders.filter((folder) => existsSync(join(root, folder, 'package.json'))).slice(-1);
}

function packageIn(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return { name, version, licence: license ?? 'not named', text: licenceText(folder) };
}

function licenceText(folder: string): string {
  const file = existsSync(folder) && readdirSync(folder).find((name) => /^(licen[cs]e|copying)/i.test(name));
  if (!file) return `${relative('node_modules', folder)} comes without a text.`;
  return readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
}
