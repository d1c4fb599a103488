import type { RequestEnvelope } from 'ask-sdk-model';
import type { Rooms } from '../house';
import { jsonBody } from '../json-body';
import { allows } from '../problem';
import type { Route } from './route';

/** Alexa’s own requests are a few kilobytes. */
const mostBytes = 256 * 1_024;

/** POST /alexa: a raw request envelope in, the response envelope out. */
export function skillRoute({ skill, reads }: Pick<Rooms, 'skill' | 'reads'>): Route {
  return async (req, res) => {
    if (!allows(['POST'], req, res)) return;
    const envelope = await jsonBody(req, mostBytes);
    const response = await reads.during(requestIdOf(envelope), () => skill.answer(envelope));
    res.writeHead(200, { 'Content-Type': 'application/json;charset=UTF-8', 'Cache-Control': 'no-store' });
    res.end(JSON.stringify(response));
  };
}

function requestIdOf(envelope: unknown): string {
  return (envelope as Partial<RequestEnvelope> | null)?.request?.requestId ?? '';
}
