import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { RefusedRequest } from '../lambda/skill/refused';
import type { Rooms } from './house';
import { pathOf, refuse } from './problem';
import { alexaApiRoute } from './routes/alexa-api';
import { aliveRoute } from './routes/alive';
import { liveStreamRoute } from './routes/live-stream';
import { meanwhileRoute } from './routes/meanwhile';
import { readsRoute } from './routes/reads';
import type { Route } from './routes/route';
import { skillRoute } from './routes/skill';
import { stateRoute } from './routes/state';
import { stationFilesRoute } from './routes/station-files';
import { understandingRoute } from './routes/understanding';
import { UnreadableBody } from './unreadable-body';

/** Everything that `npm start` serves, at one address. */
export function simulatorListener(rooms: Rooms, page: Route): RequestListener {
  const { contentApi, station, stationDir, reads, meanwhile } = rooms;
  const routes: [RegExp, Route][] = [
    [/^\/alexa$/, skillRoute(rooms)],
    [/^\/v1\//, contentApi],
    [/^\/live\.mp3$/, liveStreamRoute(stationDir, station.name)],
    [/^\/(audio|images)\//, stationFilesRoute(stationDir)],
    [/^\/simulator\/understand$/, understandingRoute],
    [/^\/simulator\/state$/, stateRoute(rooms)],
    [/^\/simulator\/reads$/, readsRoute(reads)],
    [/^\/simulator\/meanwhile$/, meanwhileRoute(meanwhile)],
    [/^\/simulator\/alexa\//, alexaApiRoute(meanwhile)],
    [/^\/simulator\/alive$/, aliveRoute],
    [/^\/(simulator\/.*)?$/, page],
  ];

  return (req, res) => {
    const path = pathOf(req);
    const [, route = nothing] = routes.find(([address]) => address.test(path)) ?? [];
    (async () => route(req, res, path))().catch((error: unknown) => fails(error, req, res));
  };
}

const nothing: Route = (_req, res, path) => refuse(res, 404, `Nothing is served at ${path}.`);

function fails(error: unknown, req: IncomingMessage, res: ServerResponse): void {
  const detail = error instanceof Error ? error.message : String(error);
  if (res.headersSent) res.destroy();
  else if (error instanceof RefusedRequest || error instanceof UnreadableBody) refuse(res, error.status, detail);
  else refuse(res, 500, `${detail}: ${req.method} ${req.url}`);
}
