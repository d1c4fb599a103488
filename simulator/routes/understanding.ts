import { z } from 'zod';
import { locales } from '../../lambda/skill/words/locales';
import { jsonBody } from '../json-body';
import { allows, refuse } from '../problem';
import { understandingOf } from '../understanding-of';
import type { Route } from './route';

const sentence = z.object({
  text: z.string().max(500),
  locale: z.enum(locales),
  now: z.iso.datetime().transform((instant) => new Date(instant)),
});

/** POST /simulator/understand: what the page’s Alexa makes of a sentence. */
export const understandingRoute: Route = async (req, res) => {
  if (!allows(['POST'], req, res)) return;
  const asked = sentence.safeParse(await jsonBody(req, 8_192));
  if (!asked.success) return refuse(res, 400, z.prettifyError(asked.error));

  const { text, locale, now } = asked.data;
  const heard = understandingOf(locale).understand(text, now);
  res.writeHead(200, { 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(heard));
};
