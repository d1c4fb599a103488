import { type ChildProcess, fork } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';

interface Setting {
  script: string;
  /** Files and folders. */
  sources: string[];
  ready(told: { url: string }): void;
  changed(file: string): void;
}

/** Editors write a file in several steps. */
const settleMs = 150;

/** Runs a script in a process of its own, and anew after each change. Where it never starts, its failure is ours. */
export function keepRunning({ script, sources, ready, changed }: Setting): void {
  let wasReady = false;
  let restarting: NodeJS.Timeout | undefined;
  let child = run();

  function run(): ChildProcess {
    const started = fork(script, { execArgv: ['--import', 'tsx'] });
    started.on('message', (told) => {
      wasReady = true;
      ready(told as { url: string });
    });
    started.on('exit', (code) => {
      if (!wasReady) process.exit(code ?? 1);
      console.error('  It has stopped, and waits for the next change.');
    });
    return started;
  }

  const restart = () => {
    restarting = undefined;
    const old = child;
    const startsAnew = () => {
      child = run();
    };
    if (old.exitCode !== null || old.signalCode !== null) startsAnew();
    else old.removeAllListeners('exit').once('exit', startsAnew).kill();
  };

  for (const source of sources) {
    watch(source, { recursive: true }, (_event, file) => {
      if (file && /(^|[/\\])\.|~$/.test(file)) return;
      if (!restarting) changed(file ? join(source, file) : source);
      clearTimeout(restarting);
      restarting = setTimeout(restart, settleMs);
    });
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      child.kill();
      process.exit();
    });
  }
}
