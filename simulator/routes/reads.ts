import { allows, reading } from '../problem';
import type { Reads } from '../reads';
import type { Route } from './route';

/** GET /simulator/reads?request=…&request=…: the documents that the skill read for these requests. */
export function readsRoute(reads: Reads): Route {
  return (req, res) => {
    if (!allows(reading, req, res)) return;
    const { searchParams } = new URL(req.url ?? '/', 'http://localhost');
    const read = searchParams.getAll('request').flatMap((id) => reads.of(id));
    res.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    res.end(JSON.stringify(read));
  };
}
