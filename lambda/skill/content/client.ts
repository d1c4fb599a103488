import type { AxiosError, AxiosResponse } from 'axios';
import { breakIn, type Readable } from '../../contract/checks';
import type { DocumentAt } from '../../contract/documents';
import { pathOf } from '../../contract/path-of';
import { asJson, keptConnections } from '../kept-connections';
import { jsonLog, type Log } from '../log';
import { type Breaker, createBreaker } from './breaker';
import type { Content } from './content';
import { ContentUnavailable } from './content-unavailable';
import { type Fetched, keepCopies } from './copies';

/**
 * For a whole answer, drop by drop or not. From 1.5 s on Alexa says that we are at it; an answer to the listener still comes within
 * two and a half seconds.
 */
const deadlineMs = 2_100;

/** Who has a copy to tell does not wait long for a newer one: an answer may need two documents, one after the other. */
const patienceWithCopyMs = 900;

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

/** The content API over HTTP: conditional requests, one at a time for each document, and the last good copy when it fails. */
export function createContent({ url, clock = () => new Date(), log = jsonLog(console.log) }: Options): Content {
  const api = connection(url, createBreaker(clock));
  const copyAt = keepCopies<Copy>({ most: mostDocuments, clock });
  const get = async <T extends Readable>(template: T, name?: string): Promise<DocumentAt<T>> => {
    const path = pathOf(template, name);
    const { document } = await copyAt(path, (last) => renew(api, log, path, template, last));
    return document as DocumentAt<T>; // checked against the contract before it became a copy
  };
  return {
    nowPlaying: () => get('/v1/now-playing'),
    onAir: () => get('/v1/on-air'),
    schedule: () => get('/v1/schedule'),
    news: () => get('/v1/news'),
    story: (id) => get('/v1/news/{id}', id).catch(nullIfGone),
    weather: () => get('/v1/weather'),
    townWeather: (town) => get('/v1/weather/{town}', town),
    warnings: () => get('/v1/warnings').catch(nullIfGone),
  };
}

interface Api {
  url: string;
  get(path: string, last: Copy | undefined): Promise<AxiosResponse<string>>;
}

function connection(url: string, breaker: Breaker): Api {
  const ask = keptConnections();
  const always = {
    baseURL: url,
    maxContentLength: largestBytes,
    validateStatus: (status: number) => status === 200 || status === 304,
  };
  const get = async (path: string, last: Copy | undefined) => {
    if (breaker.isOpen()) throw new Error('it failed again and again, and is given a moment');
    try {
      const answer = await ask({
        ...always,
        url: path,
        ...(last?.etag && { headers: { 'If-None-Match': last.etag } }),
        timeout: last ? patienceWithCopyMs : deadlineMs,
      });
      breaker.good();
      return answer;
    } catch (error) {
      if (isGone(error)) breaker.good();
      else breaker.bad();
      throw error;
    }
  };
  return { url, get };
}

async function renew(api: Api, log: Log, path: string, template: Readable, last?: Copy): Promise<Fetched<Copy>> {
  try {
    const answer = await api.get(path, last);
    const copy =
      answer.status === 304 && last ? last : { document: checked(template, asJson(answer)), etag: etagOf(answer) };
    return { copy, freshForMs: maxAgeMs(answer) };
  } catch (cause) {
    const reason = `${cause instanceof Error ? cause.message : cause}: GET ${api.url}${path}`;
    // A story may be taken away; that anything else is gone is a mistake of ours.
    if (!last || (isGone(cause) && template === '/v1/news/{id}')) throw new ContentUnavailable(template, reason, cause);
    log.warn('content-last-copy', { document: template, error: reason });
    return { copy: last, freshForMs: pauseAfterFailureMs };
  }
}

function checked(template: Readable, body: unknown): unknown {
  const broken = breakIn(template, body);
  if (broken) throw new Error(`the contract is broken at ${broken.at || 'the top'}: ${broken.why}`);
  return body;
}

const etagOf = ({ headers }: AxiosResponse) => (typeof headers.etag === 'string' ? headers.etag : undefined);

/** How long the API lets us go without asking again. */
function maxAgeMs({ headers }: AxiosResponse): number {
  const seconds = /max-age=(\d+)/.exec(String(headers['cache-control'] ?? ''))?.[1];
  return Math.max(1, Number(seconds ?? 0) * 1_000);
}

const isGone = (error: unknown) => (error as AxiosError | undefined)?.response?.status === 404;

function nullIfGone(error: unknown): null {
  if (error instanceof ContentUnavailable && isGone(error.cause)) return null;
  throw error;
}
