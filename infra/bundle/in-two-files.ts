import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

/**
 * A program in a file that is read at once and `later.js`, which is read when something in it is first called. esbuild shares modules
 * between entries by files of their own, in ES modules only; each more file takes half a millisecond to find. So what both need is
 * put into the first, whence the other takes it.
 */
export async function bundleInTwo(folder: string, entry: string, options: BuildOptions): Promise<void> {
  const parts = join(folder, 'parts');
  const entryPoints = { skill: entry, later: 'later' };
  const { metafile } = await build({
    ...options,
    entryPoints,
    outdir: parts,
    format: 'esm',
    splitting: true,
    chunkNames: 'shared-[hash]',
    supported: {}, // an import() must be one until the end, or its file would be left behind with the parts
    metafile: true,
  });
  const shared = readAtOnce(metafile, 'skill.js').filter((file) => readAtOnce(metafile, 'later.js').includes(file));
  const exported = [
    `export * from './skill.js';`,
    ...shared.map((file, place) => `export * as shared${place} from './${file}';`),
  ];
  const again: BuildOptions = { ...options, plugins: [] };
  await build({
    ...again,
    stdin: { contents: exported.join('\n'), resolveDir: parts },
    outfile: join(folder, 'skill.js'),
    external: ['./later.js'],
  });
  await build({
    ...again,
    entryPoints: [join(parts, 'later.js')],
    outfile: join(folder, 'later.js'),
    plugins: [takenFromSkill(shared)],
  });
  await rm(parts, { recursive: true });
}

/** The files that one begins with, not those that it asks for in time. */
function readAtOnce({ outputs }: Metafile, file: string): string[] {
  const [, { imports = [] } = {}] = Object.entries(outputs).find(([path]) => basename(path) === file) ?? [];
  return imports
    .filter(({ kind, external }) => kind === 'import-statement' && !external)
    .map(({ path }) => basename(path));
}

const takenFromSkill = (shared: string[]): Plugin => ({
  name: 'taken-from-skill',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^\.\/(skill|later)\.js$/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /^\.\/shared-/ }, ({ path }) =>
      shared.includes(path.slice(2)) ? { path: path.slice(2), namespace: 'shared' } : undefined,
    );
    onLoad({ filter: /./, namespace: 'shared' }, ({ path }) => ({
      contents: `module.exports = require('./skill.js').shared${shared.indexOf(path)};`,
    }));
  },
});
