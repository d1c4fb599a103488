import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An empty folder that is gone once the tests of this file are over. */
export function temporaryFolder(name: string): string {
  const path = mkdtempSync(join(tmpdir(), `${name}-`));
  folders.push(path);
  return path;
}

const folders: string[] = [];
afterAll(() => {
  for (const path of folders) rmSync(path, { recursive: true, force: true });
});
