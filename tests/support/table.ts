import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import aws4 from 'aws4';
import dynalite from 'dynalite';
import type { Item } from '../../lambda/skill/listener/item';
import { listenersTable } from '../../lambda/skill/listener/listeners-table';
import { jsonLog } from '../../lambda/skill/log';

const credentials = { accessKeyId: 'a-key', secretAccessKey: 'a-secret', sessionToken: 'a-token' };
const TableName = 'Listeners';

/** What is tested here is not how fast a busy machine is. */
const busyMachineMs = 10_000;

/** Something on this machine that speaks DynamoDB’s protocol, with the table of infra/constructs/listeners-table.ts in it. */
export async function openTable() {
  const server = dynalite({ createTableMs: 0 });
  const endpoint = await listening(server);
  await call(endpoint, 'CreateTable', {
    TableName,
    AttributeDefinitions: [{ AttributeName: 'listener', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'listener', KeyType: 'HASH' }],
    BillingMode: 'PAY_PER_REQUEST',
  });
  const items = async (): Promise<Item[]> => (await call(endpoint, 'Scan', { TableName })).Items;

  return {
    /** The listeners in it, as the skill knows them. */
    listeners: (clock: () => Date, lines: string[] = []) =>
      listenersAt(endpoint, { lines, clock, deadlineMs: busyMachineMs }),
    outOfReach: () => listenersAt('http://127.0.0.1:9'),
    /** What lies in the table, whoever put it there. */
    items,
    find: async (key: string) => (await items()).find(({ listener }) => listener?.S === key),
    put: (key: string, item: Item) => call(endpoint, 'PutItem', { TableName, Item: { listener: { S: key }, ...item } }),
    close: () => new Promise((done) => server.close(done)),
  };
}

interface Circumstances {
  lines?: string[];
  clock?: () => Date;
  deadlineMs?: number;
}

export function listenersAt(endpoint: string, { lines = [], clock, deadlineMs }: Circumstances = {}) {
  const log = jsonLog((line) => lines.push(line));
  const table = { name: TableName, region: 'eu-west-1', credentials, endpoint, ...(deadlineMs && { deadlineMs }) };
  return listenersTable({ table, log, ...(clock && { clock }) });
}

export async function listening(server: Server): Promise<string> {
  server.keepAliveTimeout = 1;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

async function call(endpoint: string, operation: string, about: object) {
  const body = JSON.stringify(about);
  const headers = { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': `DynamoDB_20120810.${operation}` };
  const request = { service: 'dynamodb', region: 'eu-west-1', host: new URL(endpoint).host, path: '/', headers, body };
  const signed = aws4.sign(request, credentials).headers as Record<string, string>;
  const answer = await fetch(endpoint, { method: 'POST', body, headers: signed });
  if (!answer.ok) throw new Error(`${answer.status}: ${operation}: ${await answer.text()}`);
  return answer.json();
}
