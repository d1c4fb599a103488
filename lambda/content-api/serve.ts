import { once } from 'node:events';
import { createServer } from 'node:http';
import { localEnvironment } from './environment';
import { createContentApi } from './local';
import { reason } from './log';
import { folderStore } from './stores/folder';

/** `npm run content-api`: publishes and serves until it is stopped. */
async function serve(): Promise<void> {
  const { stationDir, folder, port, host } = localEnvironment();
  const api = createContentApi({ stationDir, ...(folder && { store: folderStore(folder) }) });
  const server = createServer(api.listener).listen(port, host);
  await once(server, 'listening');
  await api.publishOnce();
  const stop = api.run();

  const address = server.address();
  const bound = typeof address === 'object' && address ? address.port : port;
  process.stdout.write(`The content API serves http://${host}:${bound}/v1/station\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stop();
      server.close();
      server.closeAllConnections();
    });
  }
}

serve().catch((error: unknown) => {
  process.stderr.write(`${reason(error)}\n`);
  process.exitCode = 1;
});
