import type { IncomingMessage } from 'node:http';
import { z } from 'zod';
import { tokens } from '../envelope';
import { jsonBody } from '../json-body';
import type { Meanwhile } from '../meanwhile';
import { allows, reading, refuse } from '../problem';
import { heard } from '../speech';
import type { Route } from './route';

/** Where the skill finds what Alexa does for it. */
export const alexaApi = '/simulator/alexa';

const speak = z.object({
  header: z.object({ requestId: z.string() }),
  directive: z.object({ type: z.literal('VoicePlayer.Speak'), speech: z.string().max(600) }),
});

/** A listener in the middle of Scarborough. */
const inScarborough = { countryCode: 'GB', postalCode: 'YO11 1JW' };

/** Alexa’s Progressive Response API and Device Address API, as far as the skill asks them. */
export function alexaApiRoute(meanwhile: Meanwhile, address: object = inScarborough): Route {
  return async (req, res, path) => {
    const token = tokenOf(req);
    if (!Object.values(tokens).some((one) => one === token)) return refuse(res, 401, 'No token of this Alexa.');

    if (path === `${alexaApi}/v1/directives`) {
      if (!allows(['POST'], req, res)) return;
      const asked = speak.safeParse(await jsonBody(req, 8 * 1_024));
      if (!asked.success) return refuse(res, 400, z.prettifyError(asked.error));
      const { header, directive } = asked.data;
      meanwhile.says(header.requestId, heard({ type: 'SSML', ssml: directive.speech }));
      res.writeHead(204).end();
      return;
    }
    if (!/\/v1\/devices\/[^/]+\/settings\/address\/countryAndPostalCode$/.test(path))
      return refuse(res, 404, `Alexa has nothing at ${path}.`);
    if (!allows(reading, req, res)) return;
    if (token !== tokens.withPostcode) return refuse(res, 403, 'The listener has not allowed it.');
    res.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify(address));
  };
}

const tokenOf = ({ headers }: IncomingMessage) => /^Bearer (.+)$/.exec(headers.authorization ?? '')?.[1];
