import axios, { type AxiosResponse } from 'axios';
import { cut, question } from './asked';
import type { guardedConnections } from './guarded-connections';
import { SourceFailed } from './source-failed';
import { upstreams } from './upstreams';

/** Feeds and forecasts are some 100 KB; an upstream that sends more, packed or unpacked, is broken or unkind. */
const maxBytes = 1_000_000;

/** An upstream that sends byte after byte takes no more of a question’s time than this: the others are still to be told. */
const longestMs = 8_000;

/** From http to https, to www and to a new address: three are usual. */
const mostRedirects = 5;

export interface Download {
  /** As the log names it: `news feed Sky News`. */
  what: string;
  url: string;
  signal: AbortSignal;
  /** Sent to this address and wherever else its own server sends us, but to no other server. */
  headers?: Record<string, string>;
}

export interface Downloaded {
  status: number;
  body: Buffer;
  header(name: string): string | undefined;
}

/**
 * GETs at most 1 MB within 8 s, from public addresses only (see guarded-connections.ts): every source asks its upstream
 * through here, or through conditional-download.ts. @throws SourceFailed for anything but a 2xx or a 304.
 */
export async function download(request: Download, through: Connections = upstreams): Promise<Downloaded> {
  const signal = AbortSignal.any([request.signal, AbortSignal.timeout(longestMs)]);
  let hop = { url: new URL(request.url), headers: request.headers ?? {} };
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const asked = question(request, hop.url);
    const response = await get(asked, { ...hop, signal }, through);
    const next = sentOnTo(response, hop.url, asked);
    if (!next) return downloaded(response, asked);
    hop = { url: next, headers: next.origin === hop.url.origin ? hop.headers : forStrangers(hop.headers) };
  }
  throw new SourceFailed(`${question(request, hop.url)}, is sent on and on: it gives up after ${mostRedirects} times`);
}

type Connections = ReturnType<typeof guardedConnections>;
interface Hop {
  url: URL;
  headers: Record<string, string>;
  signal: AbortSignal;
}

async function get(asked: string, { url, headers, signal }: Hop, through: Connections): Promise<AxiosResponse<Buffer>> {
  try {
    through.refuseLocalHost(url);
    return await axios.get<Buffer>(url.href, {
      signal,
      headers,
      httpAgent: through.agents.http,
      httpsAgent: through.agents.https,
      responseType: 'arraybuffer',
      maxContentLength: maxBytes,
      // A proxy would look up names by itself, and hide from us where they lead.
      proxy: false,
      maxRedirects: 0,
      validateStatus: null,
    });
  } catch (cause) {
    throw new SourceFailed(`${asked} ${signal.aborted ? 'did not answer in time' : 'failed'}`, {
      cause: rootOf(cause),
    });
  }
}

/** axios repeats what the connection said: once is enough for the log. */
function rootOf(error: unknown): unknown {
  return axios.isAxiosError(error) && error.cause instanceof Error ? error.cause : error;
}

function sentOnTo(response: AxiosResponse, from: URL, asked: string): URL | undefined {
  const location = headerOf(response, 'location');
  if (![301, 302, 303, 307, 308].includes(response.status) || location === undefined) return undefined;

  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  const safe = to?.protocol === 'https:' || (to?.protocol === 'http:' && from.protocol === 'http:');
  if (!to || !safe) throw new SourceFailed(`${asked} is sent on to ${cut(location)}: refused`);
  return to;
}

function downloaded(response: AxiosResponse<Buffer>, asked: string): Downloaded {
  const { status } = response;
  if (status !== 304 && (status < 200 || status > 299)) {
    const retryAfter = headerOf(response, 'retry-after');
    throw new SourceFailed(`${asked} answered ${status}`, retryAfter === undefined ? {} : { retryAfter });
  }
  return { status, body: Buffer.from(response.data), header: (name) => headerOf(response, name) };
}

/** Keys are for the server that they belong to; who asks, anybody may know. */
function forStrangers(headers: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => name.toLowerCase() === 'user-agent'));
}

function headerOf(response: AxiosResponse, name: string): string | undefined {
  const value: unknown = response.headers[name];
  return typeof value === 'string' ? value : undefined;
}
