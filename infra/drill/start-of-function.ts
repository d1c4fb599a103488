import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Loads the bundle as Lambda does, in an environment that has lost a variable; the sentence that Lambda would log. */
export async function withoutContentApi(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'drill-'));
  try {
    await run('npm', ['run', 'build', '--', folder]);
    const env = { PATH: process.env.PATH, AWS_LAMBDA_FUNCTION_NAME: 'drill' };
    const failure = await run(process.execPath, ['-e', "require('./index.js')"], {
      cwd: join(folder, 'skill'),
      env,
    }).then(
      () => 'it started',
      ({ stderr }: { stderr: string }) => /^\w*Error: .*$/m.exec(stderr)?.[0] ?? stderr,
    );
    return `the log: ${failure}`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
