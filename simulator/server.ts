import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { RefusedRequest } from '../lambda/skill/refused';
import type { Rooms } from './house';
import { pathOf, refuse } from './problem';
import { liveStreamRoute } from './routes/live-stream';
import type { Route } from './routes/route';
import { skillRoute } from './routes/skill';
import { stationFilesRoute } from './routes/station-files';
import { understandingRoute } from './routes/understanding';
import { UnreadableBody } from './unreadable-body';

/** Everything that `npm start` serves, at one address. */
export function simulatorListener({ skill, contentApi, station, stationDir }: Rooms, page: Route): RequestListener {
  const routes: [RegExp, Route][] = [
    [/^\/alexa$/, skillRoute(skill)],
    [/^\/v1\//, contentApi],
    [/^\/live\.mp3$/, liveStreamRoute(stationDir, station.name)],
    [/^\/(audio|images)\//, stationFilesRoute(stationDir)],
    [/^\/simulator\/understand$/, understandingRoute],
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
