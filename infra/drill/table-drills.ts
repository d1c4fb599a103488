import { createServer } from 'node:http';
import { listenersTable } from '../../lambda/skill/listener/listeners-table';
import type { Drill } from './drill';
import { listening, seenIn } from './local-system';

const credentials = { accessKeyId: 'a-key', secretAccessKey: 'a-secret', sessionToken: undefined };

export const tableDrills: Drill[] = [
  {
    alarm: 'ListenersAreForgotten',
    breaks: 'the table of listeners refuses every request',
    see: async () => {
      const server = createServer((_, response) =>
        response
          .writeHead(400)
          .end('{"__type":"com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException"}'),
      );
      const endpoint = await listening(server);
      const table = { name: 'Listeners', region: 'eu-west-1', credentials, endpoint };
      try {
        return await seenIn({ listeners: (log) => listenersTable({ table, log }) }, async (system) => [
          await system.asks('news'),
          system.logged('listeners-unavailable', 'what', 'error'),
          system.counted('ListenersUnavailable'),
          await system.asks('the weather'),
          await system.asks('play the station'),
        ]);
      } finally {
        server.close();
        server.closeAllConnections();
      }
    },
  },
];
