import { asJson, keptConnections } from '../kept-connections';
import type { Item } from './item';
import { TableFailed } from './table-failed';

/**
 * The table is a few milliseconds away: a question does without what it cannot recall by then. A word given or taken back is worth
 * waiting for, even for a function that has just woken up.
 */
const patienceMs = { GetItem: 400, PutItem: 1_500, UpdateItem: 1_500, DeleteItem: 1_500 } as const;

export interface Access {
  region: string;
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string | undefined };
  /** Somewhere else than in AWS, and how long it may take there: for tests. */
  endpoint?: string | undefined;
  deadlineMs?: number;
}

type Operation = keyof typeof patienceMs;

export type Ask = (operation: Operation, about: object) => Promise<{ Item?: Item }>;

/** DynamoDB’s JSON protocol. The AWS SDK would cost every cold start more than the table is worth. @throws TableFailed */
export function dynamoDb({ region, credentials, deadlineMs, ...access }: Access): Ask {
  const { endpoint = `https://dynamodb.${region}.amazonaws.com` } = access;
  const ask = keptConnections();
  return async (operation, about) => {
    // Turns that need no table load no signer.
    const { default: aws4 } = await import('aws4');
    const data = JSON.stringify(about);
    const { headers } = aws4.sign(
      {
        service: 'dynamodb',
        region,
        host: new URL(endpoint).host,
        path: '/',
        headers: { 'Content-Type': 'application/x-amz-json-1.0', 'X-Amz-Target': `DynamoDB_20120810.${operation}` },
        body: data,
      },
      signing(credentials),
    );
    const answer = await ask({
      ...{ baseURL: endpoint, url: '/', method: 'post', data },
      headers: headers as Record<string, string>,
      timeout: deadlineMs ?? patienceMs[operation],
    });
    const said = asJson(answer);
    if (answer.status !== 200 || !isObject(said)) throw new TableFailed(operation, answer.status, said);
    return said;
  };
}

const isObject = (said: unknown): said is object => typeof said === 'object' && said !== null;

const signing = ({ sessionToken, ...keys }: Access['credentials']) => (sessionToken ? { ...keys, sessionToken } : keys);
