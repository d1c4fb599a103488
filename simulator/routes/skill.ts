import type { ResponseEnvelope } from 'ask-sdk-model';
import { jsonBody } from '../json-body';
import { allows } from '../problem';
import type { Route } from './route';

/** Alexa’s own requests are a few kilobytes. */
const mostBytes = 256 * 1_024;

/** POST /alexa: a raw request envelope in, the response envelope out. */
export function skillRoute(skill: { answer(envelope: unknown): Promise<ResponseEnvelope> }): Route {
  return async (req, res) => {
    if (!allows(['POST'], req, res)) return;
    const response = await skill.answer(await jsonBody(req, mostBytes));
    res.writeHead(200, { 'Content-Type': 'application/json;charset=UTF-8', 'Cache-Control': 'no-store' });
    res.end(JSON.stringify(response));
  };
}
