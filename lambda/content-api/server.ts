import type { RequestListener, ServerResponse } from 'node:http';
import { documents } from '../contract/documents';
import { type Log, reason } from './log';
import { openapi } from './openapi';
import { documentReply, problemReply, type Reply } from './reply';
import type { Store } from './stores/store';

/** A publisher that has just started has everything within seconds. */
const comeBackSeconds = '5';

const routes = Object.keys(documents).map((template) => ({
  path: new RegExp(`^${template.replace(/\{\w+\}/, '[a-z0-9-]{1,80}')}$`),
  /** `/v1/news` for a story: once the list is published, a story that is not there does not exist. */
  list: template.includes('{') ? template.replace(/\/\{.*/, '') : undefined,
}));

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
  return ({ method = 'GET', url = '/', headers }, response) => {
    const path = url.replace(/\?.*$/, '');
    void replyTo(method, path, headers['if-none-match'], store)
      .catch((error: unknown) => {
        log({ level: 'error', message: `${method} ${path} failed: ${reason(error)}`, document: path });
        return problemReply(500, 'The document could not be read. It is our fault, and logged.', path);
      })
      .then((reply) => send(response, reply));
  };
}

async function replyTo(method: string, path: string, ifNoneMatch: string | undefined, store: Store): Promise<Reply> {
  if (method === 'OPTIONS') return preflight;
  if (method !== 'GET' && method !== 'HEAD') {
    const detail = `${method} is not for readers: only GET, HEAD and OPTIONS are.`;
    return problemReply(405, detail, path, { Allow: 'GET, HEAD, OPTIONS' });
  }

  if (path === '/v1/openapi.json') return documentReply(path, JSON.stringify(openapi()), ifNoneMatch);
  const route = routes.find((route) => route.path.test(path));
  if (!route) return problemReply(404, 'There is nothing here. /v1/openapi.json lists every path.', path);

  const body = await store.get(path);
  if (body !== undefined) return documentReply(path, body, ifNoneMatch);
  if (route.list !== undefined && (await store.get(route.list)) !== undefined) {
    return problemReply(404, `This is not, or no longer, in ${route.list}.`, path);
  }
  const detail = 'This has not been published yet. Try again in a few seconds.';
  return problemReply(503, detail, path, { 'Retry-After': comeBackSeconds });
}

/** Node leaves the body out for HEAD, and keeps its length. */
function send(response: ServerResponse, { status, headers, body }: Reply): void {
  const length = body === undefined ? {} : { 'Content-Length': Buffer.byteLength(body) };
  response.writeHead(status, { ...anybodyMayRead, ...headers, ...length });
  response.end(body);
}
