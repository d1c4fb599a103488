import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Store } from './store';

const ending = '.json';

/** Documents as files, so that a restarted server has something to tell before it has asked anybody. */
export function folderStore(folder: string): Store {
  let written = 0;
  return {
    get: (path) => readFile(fileOf(folder, path), 'utf8').catch(undefinedIfMissing),
    put: async (path, body) => {
      const file = fileOf(folder, path);
      written += 1;
      const draft = `${file}.${process.pid}-${written}.draft`;
      await mkdir(dirname(file), { recursive: true });
      await writeFile(draft, body);
      await rename(draft, file);
    },
    remove: (path) => rm(fileOf(folder, path), { force: true }),
    below: async (path) => {
      const files = (await readdir(join(folder, path)).catch(undefinedIfMissing)) ?? [];
      return files.filter((file) => file.endsWith(ending)).map((file) => `${path}/${file.slice(0, -ending.length)}`);
    },
  };
}

/** `/v1/news` is a document and a folder of documents: the ending keeps them apart. */
function fileOf(folder: string, path: string): string {
  if (!/^(\/[a-z0-9-]+)+$/.test(path)) throw new Error(`folder store: ${path} is not the path of a document`);
  return `${join(folder, path)}${ending}`;
}

function undefinedIfMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') return undefined;
  throw error;
}
