import { z } from 'zod';
import { azuracastStatus, heardFromAzuracast } from './azuracast-status';
import { eventStream } from './event-stream';
import type { Heard } from './heard';
import type { OpenLine } from './kept-line';
import { webSocket } from './web-socket';

/**
 * AzuraCast’s live updates are Centrifugo’s, one way: a greeting that may carry the present state, then publications, and
 * an empty object every 25 s. https://www.azuracast.com/docs/developers/now-playing-data/
 */
export function azuracastLine(base: string, station: string, live: 'websocket' | 'sse'): OpenLine {
  const subscription = JSON.stringify({ subs: { [`station:${station}`]: { recover: true } } });
  const address = `${base.replace(/\/$/, '')}/api/live/nowplaying/${live}`;
  if (live === 'sse') return eventStream(`${address}?cf_connect=${encodeURIComponent(subscription)}`);
  return webSocket({ url: address.replace(/^http/, 'ws'), hello: subscription });
}

const publication = z.looseObject({ data: z.looseObject({ np: azuracastStatus }) });
const message = z.looseObject({
  pub: publication.optional().catch(undefined),
  connect: z
    .looseObject({
      // Where older and newer versions keep the present state in their greeting.
      data: z.array(z.unknown()).catch([]),
      subs: z.record(z.string(), z.looseObject({ publications: z.array(z.unknown()).catch([]) })).catch({}),
    })
    .optional()
    .catch(undefined),
});

/** The newest state in a message; undefined for a greeting without one, and for a sign of life. */
export function heardOnLine(text: string): Heard | undefined {
  const { pub, connect } = message.catch({}).parse(parsed(text));
  const greeted = [
    ...(connect?.data ?? []).map((row) => ({ data: row })),
    ...Object.values(connect?.subs ?? {}).flatMap(({ publications }) => publications),
  ];
  const states = [...greeted, pub].flatMap((one) => {
    const checked = publication.safeParse(one);
    return checked.success ? [checked.data.data.np] : [];
  });
  const newest = states.at(-1);
  return newest && heardFromAzuracast(newest);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
