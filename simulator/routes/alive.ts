import { allows } from '../problem';
import type { Route } from './route';

/** Each start of the simulator is another one. */
const life = String(Date.now());

/** GET /simulator/alive: stays open as long as we live. A page that finds another life here loads itself again. */
export const aliveRoute: Route = (req, res) => {
  if (!allows(['GET'], req, res)) return;
  res.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  res.write(`retry: 400\ndata: ${life}\n\n`);
};
