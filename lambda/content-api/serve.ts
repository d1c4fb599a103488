import { once } from 'node:events';
import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import { runChecks } from './check/run-checks';
import { localEnvironment } from './environment';
import { createContentApi } from './local';
import { reason } from './log';
import { folderStore } from './stores/folder';

/**
 * `npm run content-api`: publishes and serves until it is stopped.
 * `npm run content-api -- --check` asks every source once and says what it got; `--check-stream` listens to every mount.
 */
async function start(): Promise<void> {
  const { values } = parseArgs({
    options: { check: { type: 'boolean', default: false }, 'check-stream': { type: 'boolean', default: false } },
  });
  const wanted = { sources: values.check, stream: values['check-stream'] };
  if (!wanted.sources && !wanted.stream) return serve();
  const { report, isWell } = await runChecks(localEnvironment().stationDir, wanted);
  process.stdout.write(report);
  if (!isWell) process.exitCode = 1;
}

async function serve(): Promise<void> {
  const { stationDir, folder, port, host } = localEnvironment();
  const api = createContentApi({ stationDir, ...(folder && { store: folderStore(folder) }) });
  const server = createServer(api.listener).listen(port, host);
  await once(server, 'listening');
  // What a run before this one has asked for need not be asked for again.
  await api.publishDue();
  const stop = api.run();

  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  process.stdout.write(`The content API serves http://${host}:${bound}/v1/docs\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop();
      server.close();
      server.closeAllConnections();
    });
  }
}

start().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
});
