import axios, { type AxiosResponse } from 'axios';
import { SourceFailed } from './source-failed';

/** Feeds and forecasts are some 100 KB; an upstream that sends more is broken or unkind. */
const maxBytes = 1_000_000;

export interface Download {
  /** As the log names it: `news feed Sky News`. */
  what: string;
  url: string;
  signal: AbortSignal;
  headers?: Record<string, string>;
}

export interface Downloaded {
  status: number;
  body: Buffer;
  header(name: string): string | undefined;
}

/** GETs at most 1 MB. @throws SourceFailed for anything but a 2xx or a 304. */
export async function download({ what, url, signal, headers = {} }: Download): Promise<Downloaded> {
  const asked = `${what}: GET ${url}`;
  const response = await axios
    .get<Buffer>(url, {
      signal,
      headers,
      responseType: 'arraybuffer',
      maxContentLength: maxBytes,
      validateStatus: null,
    })
    .catch((cause: unknown) => {
      throw new SourceFailed(`${asked} ${signal.aborted ? 'did not answer in time' : 'failed'}`, { cause });
    });

  const { status } = response;
  if (status !== 304 && (status < 200 || status > 299)) throw new SourceFailed(`${asked} answered ${status}`);
  return { status, body: Buffer.from(response.data), header: (name) => headerOf(response, name) };
}

function headerOf(response: AxiosResponse, name: string): string | undefined {
  const value: unknown = response.headers[name];
  return typeof value === 'string' ? value : undefined;
}
