import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Log } from '../log';
import { RefusedRequest } from '../refused';
import type { Skill } from '../skill';
import { BodyCutOff } from './body-cut-off';
import { BodyTooLong } from './body-too-long';
import { ChainUnavailable } from './chain-unavailable';
import type { Doorkeeper } from './doorkeeper';
import { ForgedRequest } from './forged-request';
import { rawBody } from './raw-body';

interface House {
  skill: Skill;
  doorkeeper: Doorkeeper;
  log: Log;
}

/** The skill on a server of one’s own: POST / from Alexa, and GET /health from whoever watches over it. */
export function selfHostedListener(house: House): RequestListener {
  return (req, res) => {
    replyTo(req, house)
      .catch((error: unknown) => refusal(error, house.log))
      .then((reply) => send(req, res, reply))
      .catch(() => res.destroy());
  };
}

interface Reply {
  status: number;
  /** JSON; a refusal has none: it tells a stranger nothing. */
  body?: unknown;
  headers?: Record<string, string>;
}

async function replyTo(req: IncomingMessage, { skill, doorkeeper }: House): Promise<Reply> {
  const path = (req.url ?? '/').replace(/\?.*$/, '');
  const route = routes.get(path);
  if (!route) return { status: 404 };
  if (!route.includes(req.method ?? '')) return { status: 405, headers: { Allow: route.join(', ') } };
  if (path === '/health') return { status: 200, body: { status: 'ok' } };
  const envelope = await doorkeeper(req.headers, await rawBody(req));
  return { status: 200, body: await skill.answer(envelope) };
}

const routes = new Map([
  ['/', ['POST']],
  ['/health', ['GET', 'HEAD']],
]);

function refusal(error: unknown, log: Log): Reply {
  if (error instanceof RefusedRequest) return { status: error.status }; // which the skill has logged
  const why = error instanceof Error ? error.message : String(error);
  const known = refusals.find(([kind]) => error instanceof kind);
  if (known) log.warn('refused', { why });
  else log.error('failed', { error: why });
  return known?.[1] ?? { status: error instanceof ChainUnavailable ? 503 : 500 };
}

/** What a stranger does wrong. Who posts too much is not read to the end. */
const refusals: [new (...of: never[]) => Error, Reply][] = [
  [ForgedRequest, { status: 400 }],
  [BodyCutOff, { status: 400 }],
  [BodyTooLong, { status: 413, headers: { Connection: 'close' } }],
];

function send({ method }: IncomingMessage, res: ServerResponse, { status, body, headers }: Reply): void {
  const json = body === undefined ? '' : JSON.stringify(body);
  const type = json === '' ? {} : { 'Content-Type': 'application/json;charset=UTF-8' };
  const length = { 'Content-Length': Buffer.byteLength(json) };
  res.writeHead(status, { 'Cache-Control': 'no-store', ...type, ...length, ...headers });
  res.end(method === 'HEAD' ? undefined : json);
}
