import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '../../support/temporary-folder';

/** A copy of the committed station folder, in which files may be edited. */
export function stationFolder() {
  const path = temporaryFolder('station');
  cpSync('station', path, { recursive: true });
  return {
    path,
    write(file: string, text: string) {
      writeFileSync(join(path, file), text);
    },
    /** Replaces words that must be there. */
    edit(file: string, from: string, to: string) {
      const text = readFileSync(join(path, file), 'utf8');
      if (!text.includes(from)) throw new Error(`${file} does not say “${from}”`);
      writeFileSync(join(path, file), text.replace(from, to));
    },
    lineOf(file: string, words: string): number {
      const lines = readFileSync(join(path, file), 'utf8').split('\n');
      return lines.findIndex((line) => line.includes(words)) + 1;
    },
  };
}
