import { spawn } from 'node:child_process';
import { CommandFailed } from './command-failed';

export interface Command {
  program: 'ask' | 'cdk' | 'npm';
  args: string[];
  /** The folder to run it in; otherwise this project’s. */
  folder?: string;
  /** What it reads from the environment, beside what is there anyway. */
  env?: Record<string, string>;
}

/** As somebody would type it. */
export function typed({ program, args, folder, env = {} }: Command): string {
  const settings = Object.entries(env).map(([name, value]) => `${name}=${quoted(value)}`);
  const line = [...settings, program === 'cdk' ? 'npx cdk' : program, ...args.map(quoted)].join(' ');
  return folder === undefined ? line : `(cd ${quoted(folder)} && ${line})`;
}

const quoted = (word: string) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`);

/** Runs a command before everybody’s eyes. Rejects with CommandFailed. */
export async function run(command: Command, env: NodeJS.ProcessEnv): Promise<void> {
  await finish(command, env, 'inherit');
}

/** What a command says. Rejects with CommandFailed. */
export async function outputOf(command: Command, env: NodeJS.ProcessEnv): Promise<string> {
  return finish(command, env, 'pipe');
}

function finish(command: Command, env: NodeJS.ProcessEnv, stdout: 'inherit' | 'pipe'): Promise<string> {
  const { program, args, folder } = command;
  const stdio = ['inherit', stdout, 'inherit'] as const;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd: folder, env: { ...env, ...command.env }, stdio: [...stdio] });
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
    child.on('error', (cause) => reject(new CommandFailed(command, cause)));
    child.on('close', (code) => (code === 0 ? resolve(said) : reject(new CommandFailed(command, code))));
  });
}
