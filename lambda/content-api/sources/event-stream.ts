import http from 'node:http';
import https from 'node:https';
import type { OpenLine } from './kept-line';
import { SourceFailed } from './source-failed';
import { upstreams } from './upstreams';

/** A server that has said nothing for this long, not even that it is there, is gone. */
const silenceMs = 60_000;
/** A state of a station is some 20 KB; a server that sends more is broken or unkind. */
const longestEvent = 1_000_000;

/** Server-sent events: https://html.spec.whatwg.org/multipage/server-sent-events.html */
export function eventStream(url: string): OpenLine {
  return ({ text, ended }) => {
    // Whoever hears of an end hangs up.
    const failed = (why: string, cause?: unknown) =>
      ended(new SourceFailed(`Event stream: GET ${url} ${why}`, { cause }));
    const request = get(url, failed);
    if (!request) return () => {};

    request.setTimeout(silenceMs, () => failed('said nothing for a minute'));
    request.on('error', (error) => failed('failed', error));
    request.on('response', (response) => {
      if (response.statusCode !== 200) return failed(`answered ${response.statusCode}`);
      const hear = eventReader(text);
      response.setEncoding('utf8');
      response.on('data', (piece: string) => {
        if (!hear(piece)) failed('sent an event without an end');
      });
      response.on('close', () => failed('ended'));
      return undefined;
    });
    return () => request.destroy();
  };
}

function get(url: string, failed: (why: string, cause: unknown) => void): http.ClientRequest | undefined {
  try {
    const address = new URL(url);
    upstreams.refuseLocalHost(address);
    const headers = { Accept: 'text/event-stream' };
    if (address.protocol === 'https:') return https.get(address, { agent: upstreams.agents.https, headers });
    return http.get(address, { agent: upstreams.agents.http, headers });
  } catch (error) {
    failed('failed', error);
    return undefined;
  }
}

/** Puts events together from pieces that end anywhere, and tells the data of each. False for an event that never ends. */
export function eventReader(tell: (data: string) => void): (piece: string) => boolean {
  let rest = '';
  return (piece) => {
    const events = (rest + piece).split(/\r?\n\r?\n/);
    rest = events.pop() ?? '';
    for (const event of events) {
      const data = event.split(/\r?\n/).flatMap((line) => (/^data:/.test(line) ? [line.replace(/^data: ?/, '')] : []));
      if (data.length > 0) tell(data.join('\n'));
    }
    return rest.length <= longestEvent;
  };
}
