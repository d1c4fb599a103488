import http from 'node:http';
import https from 'node:https';
import axios, { type AxiosInstance, type AxiosResponse } from 'axios';
import { LRUCache } from 'lru-cache';
import { type DocumentAt, documents, pathOf, type Template } from '../../contract/documents';
import { jsonLog, type Log } from '../log';
import type { Content } from './content';
import { ContentUnavailable } from './content-unavailable';

/** Alexa waits 8 s; leave room for a cold start and a second document. From 1.5 s on she says that we are at it. */
const timeoutMs = 2_500;

/** An answer that comes drop by drop is given up too. */
const deadlineMs = 3_000;

/** The largest document is a schedule of some 60 KB. */
const largestBytes = 512 * 1024;

/** Every fixed document, and a few dozen stories. */
const mostDocuments = 60;

/** After a failure the last good copy serves so long before the API is asked again. */
const pauseAfterFailureMs = 5_000;

interface Copy {
  document: unknown;
  etag: string | undefined;
}

interface Options {
  /** Where the content API is: `https://content.example`, without `/v1`. */
  url: string;
  clock?: () => Date;
  log?: Log;
}

interface Wanted {
  template: Template;
}

/** The content API over HTTP: conditional requests, one at a time for each document, and the last good copy when it fails. */
export function createContent({ url, clock = () => new Date(), log = jsonLog(console.log) }: Options): Content {
  const api = connection(url);
  const copies = new LRUCache<string, Copy, Wanted>({
    max: mostDocuments,
    ttl: 1, // each answer brings its own
    allowStale: false,
    noDeleteOnStaleGet: true,
    ttlResolution: 0, // the clock is ours
    perf: { now: () => clock().getTime() },
    fetchMethod: async (path, last, { options, context }) => {
      const { copy, freshForMs } = await fetchCopy(api, log, path, context.template, last);
      options.ttl = freshForMs;
      return copy;
    },
  });
  const get = async <T extends Template>(template: T, name?: string): Promise<DocumentAt<T>> => {
    const copy = await copies.fetch(pathOf(template, name), { context: { template } });
    return copy?.document as DocumentAt<T>; // checked against the contract before it became a copy
  };
  return {
    nowPlaying: () => get('/v1/now-playing'),
    onAir: () => get('/v1/on-air'),
    schedule: () => get('/v1/schedule'),
    news: () => get('/v1/news'),
    story: (id) => get('/v1/news/{id}', id).catch(nullIfGone),
    weather: () => get('/v1/weather'),
    townWeather: (town) => get('/v1/weather/{town}', town),
  };
}

const connection = (url: string): AxiosInstance =>
  axios.create({
    baseURL: url,
    timeout: timeoutMs,
    maxContentLength: largestBytes,
    maxRedirects: 0,
    httpAgent: new http.Agent({ keepAlive: true }),
    httpsAgent: new https.Agent({ keepAlive: true }),
    validateStatus: (status) => status === 200 || status === 304,
  });

async function fetchCopy(api: AxiosInstance, log: Log, path: string, template: Template, last: Copy | undefined) {
  try {
    const answer = await api.get<unknown>(path, {
      headers: last?.etag ? { 'If-None-Match': last.etag } : {},
      signal: AbortSignal.timeout(deadlineMs),
    });
    const copy =
      answer.status === 304 && last ? last : { document: checked(template, answer.data), etag: etagOf(answer) };
    return { copy, freshForMs: maxAgeMs(answer) };
  } catch (cause) {
    const reason = `${cause instanceof Error ? cause.message : cause}: GET ${api.getUri({ url: path })}`;
    if (!last || isGone(cause)) throw new ContentUnavailable(template, reason, cause);
    log.warn('content-last-copy', { document: template, error: reason });
    return { copy: last, freshForMs: pauseAfterFailureMs };
  }
}

function checked(template: Template, body: unknown): unknown {
  const { success, data, error } = documents[template].safeParse(body);
  if (success) return data;
  const [first] = error.issues;
  throw new Error(`the contract is broken at ${first?.path.join('.') || 'the top'}: ${first?.message}`);
}

const etagOf = ({ headers }: AxiosResponse) => (typeof headers.etag === 'string' ? headers.etag : undefined);

/** How long the API lets us go without asking again. */
function maxAgeMs({ headers }: AxiosResponse): number {
  const seconds = /max-age=(\d+)/.exec(String(headers['cache-control'] ?? ''))?.[1];
  return Math.max(1, Number(seconds ?? 0) * 1_000);
}

const isGone = (error: unknown) => axios.isAxiosError(error) && error.response?.status === 404;

function nullIfGone(error: unknown): null {
  if (error instanceof ContentUnavailable && isGone(error.cause)) return null;
  throw error;
}
