import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { documents } from '../contract/documents';
import { createCopies, replyWith } from './copies';
import { descriptions } from './descriptions';
import { type Log, reason } from './log';
import { problemReply, type Reply } from './reply';
import type { Store } from './stores/store';

/** A publisher that has just started has everything within seconds. */
const comeBackSeconds = '5';

interface Route {
  /** `/v1/news` for a story: once the list is published, a story that is not there does not exist. */
  list?: string;
}

const templates = Object.keys(documents);
const fixed = new Map<string, Route>(templates.filter((template) => !template.includes('{')).map((path) => [path, {}]));
const lists = templates.filter((template) => template.includes('{')).map((template) => template.replace(/\/\{.*/, ''));

const anybodyMayRead = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag, Retry-After',
};
const preflight: Reply = {
  status: 204,
  headers: {
    'Access-Control-Allow-Methods': 'GET, HEAD, OPTIONS',
    'Access-Control-Allow-Headers': 'If-None-Match',
    'Access-Control-Max-Age': '86400',
  },
};

/** Serves the documents in a store under /v1/, with the headers that CloudFront sends. */
export function contentListener(store: Store, log: Log): RequestListener {
  const find = finderIn(store);
  return (request, response) => void replyTo(request, find, log).then((reply) => send(response, reply));
}

type Find = (path: string, ifNoneMatch: string | undefined) => Promise<Reply>;

async function replyTo({ method = 'GET', url = '/', headers }: IncomingMessage, find: Find, log: Log): Promise<Reply> {
  const path = pathIn(url);
  if (method === 'OPTIONS') return preflight;
  if (method !== 'GET' && method !== 'HEAD') {
    const detail = `${method} is not for readers: only GET, HEAD and OPTIONS are.`;
    return problemReply(405, detail, path, { Allow: 'GET, HEAD, OPTIONS' });
  }

  try {
    return await find(path, headers['if-none-match']);
  } catch (error) {
    log({ level: 'error', message: `${method} ${path} failed: ${reason(error)}`, document: path });
    return problemReply(500, 'The document could not be read. It is our fault, and logged.', path);
  }
}

function finderIn(store: Store): Find {
  const copies = createCopies();
  return async (path, ifNoneMatch) => {
    const route = fixed.get(path) ?? listedRoute(path);
    const body = route ? await store.get(path) : descriptions()[path];
    if (body !== undefined) return replyWith(copies.of(path, body), ifNoneMatch);

    copies.forget(path);
    if (!route) return problemReply(404, 'There is nothing here. /v1/openapi.json lists every path.', path);
    if (route.list !== undefined && (await store.get(route.list)) !== undefined) {
      return problemReply(404, `This is not, or no longer, in ${route.list}.`, path);
    }
    const detail = 'This has not been published yet. Try again in a few seconds.';
    return problemReply(503, detail, path, { 'Retry-After': comeBackSeconds });
  };
}

function listedRoute(path: string): Route | undefined {
  const list = path.slice(0, path.lastIndexOf('/'));
  return lists.includes(list) && /^[a-z0-9-]{1,80}$/.test(path.slice(list.length + 1)) ? { list } : undefined;
}

function pathIn(url: string): string {
  const query = url.indexOf('?');
  return query < 0 ? url : url.slice(0, query);
}

/** Node leaves the body out for HEAD, and keeps its length. */
function send(response: ServerResponse, reply: Reply): void {
  response.writeHead(reply.status, headOf(reply));
  response.end(reply.body);
}

/** A document’s reply is sent thousands of times: its head is put together once. */
const heads = new WeakMap<Reply, string[]>();

function headOf(reply: Reply): string[] {
  const before = heads.get(reply);
  if (before) return before;
  const length = reply.body === undefined ? {} : { 'Content-Length': String(reply.body.length) };
  const head = Object.entries({ ...anybodyMayRead, ...reply.headers, ...length }).flat();
  heads.set(reply, head);
  return head;
}
