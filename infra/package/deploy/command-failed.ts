import { type Command, typed } from './command';

const install: Record<Command['program'], string> = {
  ask: 'npm install --global ask-cli@2',
  cdk: 'npm ci',
  npm: 'see nodejs.org',
};

/** Thrown when ask-cli or aws-cdk is not there, or gave up. What it said is on the screen already. */
export class CommandFailed extends Error {
  override readonly name = 'CommandFailed';

  constructor(command: Command, why: unknown) {
    const isMissing = why instanceof Error && 'code' in why && why.code === 'ENOENT';
    const what = isMissing
      ? `${command.program} is not installed (${install[command.program]})`
      : `Gave up (${why instanceof Error ? why.message : why})`;
    super(`${what}: ${typed(command)}`, why instanceof Error ? { cause: why } : undefined);
  }
}
