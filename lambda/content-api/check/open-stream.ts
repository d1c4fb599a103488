import { get as httpGet, type IncomingMessage } from 'node:http';
import { get as httpsGet } from 'node:https';
import { TLSSocket } from 'node:tls';
import { certificateFinding } from './certificate';
import { StreamFailed } from './stream-failed';

/** Players give up after a few: from a balancer to a server is one. */
const mostRedirects = 5;

export interface Listening {
  clock: () => Date;
  /** How long to listen. */
  forMs: number;
  /** How long to wait for the first sound. */
  patienceMs: number;
  /** An authority to trust instead of the usual ones. */
  ca?: string;
}

interface Opened {
  response: IncomingMessage;
  url: URL;
  got: string[];
  wrong: string[];
}

export interface Heard extends Omit<Opened, 'response'> {
  contentType: string;
  firstMs: number;
  /** The answer ended by itself. */
  ended: boolean;
  audio: Buffer;
}

/** Opens an address as a player does, follows redirects, and listens. @throws StreamFailed */
export async function listenTo(address: string, listening: Listening): Promise<Heard> {
  const began = performance.now();
  const signal = AbortSignal.timeout(listening.patienceMs + listening.forMs);
  const { response, ...opened } = await follow(new URL(address), listening, signal);
  const heard = await sound(response, listening, began);
  return { ...opened, ...heard, contentType: response.headers['content-type'] ?? 'no content type' };
}

async function follow(first: URL, listening: Listening, signal: AbortSignal): Promise<Opened> {
  let url = first;
  const [got, wrong]: [string[], string[]] = [[], []];
  for (let redirects = 0; redirects <= mostRedirects; redirects += 1) {
    const response = await open(url, listening, signal);
    if (url.protocol !== 'https:') wrong.push(`${url.href} is not HTTPS: Alexa will not play this stream.`);
    if (response.socket instanceof TLSSocket) {
      const certificate = certificateFinding(response.socket, url.hostname, listening.clock());
      got.push(...certificate.got);
      wrong.push(...certificate.wrong);
    }
    const { statusCode = 0, headers } = response;
    if (statusCode === 200) return { response, url, got, wrong };
    response.destroy();
    if (statusCode < 300 || statusCode > 399 || !headers.location) {
      throw new StreamFailed(`${url.href} answered ${statusCode}`, { got, wrong });
    }
    url = new URL(headers.location, url);
    got.push(`It is sent on to ${url.href} (${statusCode}).`);
  }
  throw new StreamFailed(`${url.href} is sent on and on: more than ${mostRedirects} times`, { got, wrong });
}

/** Mistrusted certificates are let through here, and told: what is behind them is of interest too. */
function open(url: URL, { ca, patienceMs }: Listening, signal: AbortSignal): Promise<IncomingMessage> {
  const options = { signal, headers: { 'User-Agent': 'ThisIsTheCoast/1.0 stream check' }, agent: false as const };
  const tls = { ...options, rejectUnauthorized: false, ...(ca !== undefined && { ca }) };
  return new Promise((resolve, reject) => {
    const answered = (response: IncomingMessage) => {
      request.setTimeout(0); // from here on it is the sound that is waited for
      resolve(response);
    };
    const request = url.protocol === 'https:' ? httpsGet(url, tls, answered) : httpGet(url, options, answered);
    request.setTimeout(patienceMs, () => request.destroy(new Error(`no answer within ${patienceMs / 1_000} s`)));
    request.on('error', (cause: NodeJS.ErrnoException) => reject(new StreamFailed(unopened(url, cause))));
  });
}

function unopened({ href }: URL, { code, message }: NodeJS.ErrnoException): string {
  if (code === 'HPE_INVALID_CONSTANT')
    return `${href} does not answer in HTTP (an old Shoutcast?): players refuse that`;
  return `${href} cannot be opened (${message})`;
}

function sound(response: IncomingMessage, { forMs, patienceMs }: Listening, began: number) {
  return new Promise<Pick<Heard, 'firstMs' | 'ended' | 'audio'>>((resolve, reject) => {
    const pieces: Buffer[] = [];
    let firstMs = 0;
    const done = (ended: boolean) => {
      clearTimeout(timer);
      response.destroy();
      if (pieces.length > 0) resolve({ firstMs, ended, audio: Buffer.concat(pieces) });
      else
        reject(new StreamFailed(ended ? 'It ended before the first sound' : `No sound within ${patienceMs / 1_000} s`));
    };
    let timer = setTimeout(done, patienceMs, false);
    response.on('data', (piece: Buffer) => {
      if (pieces.length === 0) {
        firstMs = Math.round(performance.now() - began);
        clearTimeout(timer);
        timer = setTimeout(done, forMs, false);
      }
      pieces.push(piece);
    });
    response.on('end', () => done(true)).on('error', () => done(true));
  });
}
