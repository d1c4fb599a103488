import type { Meanwhile } from '../meanwhile';
import { allows, reading } from '../problem';
import type { Route } from './route';

/** GET /simulator/meanwhile?request=…: what Alexa has said while the answer to this request is on the way; null for nothing. */
export function meanwhileRoute(meanwhile: Meanwhile): Route {
  return (req, res) => {
    if (!allows(reading, req, res)) return;
    const id = new URL(req.url ?? '/', 'http://localhost').searchParams.get('request') ?? '';
    res.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    res.end(JSON.stringify(meanwhile.about(id)));
  };
}
