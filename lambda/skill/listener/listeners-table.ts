import type { Log } from '../log';
import { type Access, dynamoDb } from './dynamodb';
import { attributesOf, type Item, itemOf } from './item';
import { isReadable, type Listeners, noListeners, type Remembered } from './listeners';
import { TableFailed } from './table-failed';

const dayMs = 24 * 60 * 60_000;

/** Thirteen months: who listens each summer is still known the next. */
const keptForMs = 396 * dayMs;

/** Who comes back is known for another thirteen months; writing that down once a month is enough. */
const renewedBelowMs = 366 * dayMs;

export interface Table extends Access {
  name: string;
}

interface Options {
  table: Table;
  clock?: () => Date;
  log: Log;
}

export const listenersIn = (table: Table | undefined, log: Log): Listeners =>
  table ? listenersTable({ table, log }) : noListeners;

/** One item for each listener in a DynamoDB table. Whatever happens to it, no turn fails, and none waits long. */
export function listenersTable({ table, clock = () => new Date(), log }: Options): Listeners {
  let connected: ReturnType<typeof dynamoDb> | undefined;
  /** Connected when an answer needs it. */
  const ask: ReturnType<typeof dynamoDb> = (...what) => {
    connected ??= dynamoDb(table);
    return connected(...what);
  };
  const seconds = (later = 0) => Math.floor((clock().getTime() + later) / 1_000);
  const at = (key: string) => ({ TableName: table.name, Key: { listener: { S: key } } });

  const recall = async (key: string): Promise<Remembered> => {
    // What was said a moment ago counts, whichever copy of the table answers.
    const { Item: item } = await ask('GetItem', { ...at(key), ConsistentRead: true });
    // DynamoDB takes up to two days to remove what has lapsed.
    const lapses = Number(item?.lapses?.N ?? 0);
    if (!item || lapses <= seconds()) return {};
    if (lapses < seconds(renewedBelowMs)) await orElse('renew', remember(key, {}), false);
    return readable(attributesOf(item), log);
  };

  const remember = async (key: string, facts: Remembered): Promise<true> => {
    const item = itemOf({ ...facts, lapses: seconds(keptForMs) });
    await ask('UpdateItem', { ...at(key), ...update(item, seconds()) }).catch(async (error: unknown) => {
      if (!isLapsed(error)) throw error;
      await ask('PutItem', { TableName: table.name, Item: { listener: { S: key }, ...item } });
    });
    return true;
  };

  const forget = async (key: string): Promise<true> => {
    await ask('DeleteItem', at(key));
    return true;
  };

  const orElse = async <T, E>(what: string, doing: Promise<T>, otherwise: E): Promise<T | E> =>
    doing.catch((error: unknown) => {
      log.warn('listeners-unavailable', { what, error: error instanceof Error ? error.message : String(error) });
      return otherwise;
    });

  return {
    recall: (key) => orElse('recall', recall(key), null),
    remember: (key, facts) => orElse('remember', remember(key, facts), false),
    forget: (key) => orElse('forget', forget(key), false),
  };
}

/** An attribute that is broken counts as not there. */
function readable(facts: Record<string, unknown>, log: Log): Remembered {
  const known = Object.entries(isReadable).filter(([name]) => facts[name] !== undefined);
  const broken = known.filter(([name, isGood]) => !isGood(facts[name])).map(([name]) => name);
  if (broken.length > 0) log.warn('listener-unreadable', { at: broken.join(' ') });
  const good = known.filter(([name]) => !broken.includes(name));
  return Object.fromEntries(good.map(([name]) => [name, facts[name]]));
}

/** What has lapsed must not come back to life with a new fact. */
function update(item: Item, now: number) {
  const names = Object.keys(item);
  return {
    UpdateExpression: `SET ${names.map((name) => `#${name} = :${name}`).join(', ')}`,
    ConditionExpression: 'attribute_not_exists(#lapses) OR #lapses > :now',
    ExpressionAttributeNames: Object.fromEntries(names.map((name) => [`#${name}`, name])),
    ExpressionAttributeValues: {
      ...Object.fromEntries(names.map((name) => [`:${name}`, item[name]])),
      ':now': { N: String(now) },
    },
  };
}

const isLapsed = (error: unknown) => error instanceof TableFailed && error.kind === 'ConditionalCheckFailedException';
