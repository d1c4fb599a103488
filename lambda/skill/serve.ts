import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import pronunciations from '../../station/pronunciations.yaml';
import station from '../../station/station.yaml';
import { createContent } from './content/client';
import { listenersIn } from './listener/listeners-table';
import { jsonLog } from './log';
import { createDoorkeeper } from './self-hosted/doorkeeper';
import { serverEnvironment } from './self-hosted/environment';
import { selfHostedListener } from './self-hosted/listener';
import { createSkill } from './skill';

/** Alexa waits 8 s for an answer; nobody needs longer to ask. */
const requestTimeoutMs = 10_000;

/** How often Node looks for those who have taken longer. */
const lookMs = 2_000;

/** The time that answers under way have left when the server is stopped. */
const farewellMs = 8_000;

/**
 * `npm run serve:skill`: the skill without AWS, in plain HTTP. It has to stand behind a reverse proxy that speaks HTTPS on
 * port 443 with a certificate that Amazon trusts, and that passes on body and headers untouched.
 */
async function serve(): Promise<void> {
  const { contentApiUrl, skillId, logLevel, listenersTable: table, host, port } = serverEnvironment(process.env);
  const log = jsonLog(console.log, logLevel);
  const content = createContent({ url: contentApiUrl, log });
  const skill = createSkill({ station, content, listeners: listenersIn(table, log), pronunciations, skillId, log });
  const listener = selfHostedListener({ skill, doorkeeper: createDoorkeeper(), log });
  const limits = { requestTimeout: requestTimeoutMs, connectionsCheckingInterval: lookMs };
  const server = createServer(limits, listener).listen(port, host);
  await once(server, 'listening');

  const address = server.address();
  log.info('listening', { host, port: typeof address === 'object' && address ? address.port : port });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server));
}

/** Answers under way are finished; connections that only wait are closed. */
function stop(server: Server): void {
  server.close();
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), farewellMs).unref();
}

serve().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
