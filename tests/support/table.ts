import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import dynalite from 'dynalite';
import { dynamoDb } from '../../lambda/skill/listener/dynamodb';
import type { Item } from '../../lambda/skill/listener/item';
import { listenersTable } from '../../lambda/skill/listener/listeners-table';
import { jsonLog } from '../../lambda/skill/log';

const credentials = { accessKeyId: 'a-key', secretAccessKey: 'a-secret', sessionToken: 'a-token' };

/** Something that speaks DynamoDB’s protocol on this machine, with the table of infra/constructs/listeners.ts in it. */
export async function openTable() {
  const server = dynalite({ createTableMs: 0 });
  const endpoint = await listening(server);
  const table = { name: 'Listeners', region: 'eu-west-1', credentials, endpoint };
  const ask = dynamoDb(table);
  await createTable(endpoint);

  return {
    table,
    /** The listeners in it, as the skill knows them; what it logs goes to `lines`. */
    listeners: (clock: () => Date, lines: string[] = []) =>
      listenersTable({ table, clock, log: jsonLog((line) => lines.push(line)) }),
    /** What lies in the table, whoever put it there. */
    find: async (key: string) => (await ask('GetItem', at(key))).Item,
    put: (key: string, item: Item) =>
      ask('PutItem', { TableName: 'Listeners', Item: { listener: { S: key }, ...item } }),
    close: () => new Promise((done) => server.close(done)),
  };
}

const at = (key: string) => ({ TableName: 'Listeners', Key: { listener: { S: key } } });

export async function listening(server: Server): Promise<string> {
  server.keepAliveTimeout = 1;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function createTable(endpoint: string): Promise<void> {
  const { default: aws4 } = await import('aws4');
  const body = JSON.stringify({
    TableName: 'Listeners',
    AttributeDefinitions: [{ AttributeName: 'listener', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'listener', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
  });
  const headers = { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': 'DynamoDB_20120810.CreateTable' };
  const signed = aws4.sign(
    { service: 'dynamodb', region: 'eu-west-1', host: new URL(endpoint).host, path: '/', headers, body },
    credentials,
  );
  const { ok, status } = await fetch(endpoint, {
    method: 'POST',
    body,
    headers: signed.headers as Record<string, string>,
  });
  if (!ok) throw new Error(`${status}: CreateTable`);
}
