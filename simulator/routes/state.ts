import { z } from 'zod';
import { instantAt } from '../clock';
import type { Rooms } from '../house';
import { jsonBody } from '../json-body';
import { allows, refuse } from '../problem';
import { contentStates } from '../situation';
import type { Route } from './route';

const situation = z.object({
  content: z.enum(contentStates),
  wallTime: z
    .string()
    .refine((wall) => instantAt(wall) !== null, 'write it as 2026-08-12T08:10')
    .nullable()
    .optional(),
});

/** POST /simulator/state: puts the house into a situation, and tells what time it is there now. */
export function stateRoute({ settle, clock }: Rooms): Route {
  return async (req, res) => {
    if (!allows(['POST'], req, res)) return;
    const asked = situation.safeParse(await jsonBody(req, 1_024));
    if (!asked.success) return refuse(res, 400, z.prettifyError(asked.error));

    const { content, wallTime } = asked.data;
    await settle({ content, ...(wallTime !== undefined && { wallTime }) });
    res.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
    res.end(JSON.stringify({ now: clock().toISOString() }));
  };
}
