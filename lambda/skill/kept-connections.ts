import type { ClientRequest, IncomingMessage, RequestOptions } from 'node:http';
import {
  AxiosError,
  AxiosHeaders,
  type AxiosRequestConfig,
  type AxiosResponse,
  type InternalAxiosRequestConfig,
} from 'axios';
import dispatchRequest from 'axios/unsafe/core/dispatchRequest.js';

type Transport = Pick<typeof import('node:http'), 'Agent' | 'request'>;

/** Of an answer’s headers, all that anybody here reads: axios goes through each of them several times. */
const headersRead = ['etag', 'cache-control'];

/** The way to one `baseURL`. */
interface Line {
  request: Transport['request'];
  options: RequestOptions;
  /** The path of what is asked for begins with it: ''. */
  folder: string;
}

/** `url` is a path below `baseURL`, as it is sent; `timeout` is for the whole answer, however slowly it comes. */
export interface Question extends AxiosRequestConfig<string> {
  baseURL: string;
  url: string;
  method?: 'get' | 'post';
}

/**
 * How axios asks in the skill: over connections that are kept, without the forms, proxies, redirects and HTTP/2 that make its
 * own adapter the slowest thing to load. What its instances do before each question, merging settings and going through
 * interceptors, is passed by: nobody here has any.
 */
export function keptConnections(): (question: Question) => Promise<AxiosResponse<string>> {
  const lines = new Map<string, Line>();
  const lineFor = (address: string) => {
    const line = lines.get(address) ?? lineTo(new URL(address));
    lines.set(address, line);
    return line;
  };
  const adapter = async (config: InternalAxiosRequestConfig) => ask(lineFor(config.baseURL ?? ''), config);
  return (question) => dispatchRequest({ ...question, adapter });
}

function lineTo({ protocol, hostname, port, pathname }: URL): Line {
  // Only the protocol that is used: https brings all of TLS with it.
  const { Agent, request }: Transport = process.getBuiltinModule(protocol === 'https:' ? 'node:https' : 'node:http');
  const host = hostname.replace(/^\[|\]$/g, ''); // Node writes IPv6 addresses without brackets
  const options = { host, port: port || null, agent: new Agent({ keepAlive: true }) };
  return { request, options, folder: pathname.replace(/\/$/, '') };
}

function ask(line: Line, config: InternalAxiosRequestConfig): Promise<AxiosResponse> {
  const { url = '', method = 'get', timeout = 0, signal } = config;
  const options = {
    ...line.options,
    path: `${line.folder}${url}`,
    method: method.toUpperCase(),
    headers: config.headers.toJSON(),
  };
  return new Promise((resolve, reject) => {
    let request: ClientRequest | undefined;
    const giveUp = (why: string) => request?.destroy(new Error(why));
    const late = timeout > 0 ? setTimeout(giveUp, timeout, `no whole answer within ${timeout} ms`) : undefined;
    signal?.addEventListener?.('abort', () => giveUp('canceled'));
    const fail = (error: NodeJS.ErrnoException) => {
      clearTimeout(late);
      reject(AxiosError.from(error, error.code, config, request));
    };
    const send = () => {
      const sent = line.request(options as RequestOptions, (response) => {
        collect(response, config, fail, (data) => {
          clearTimeout(late);
          settle(answerOf(response, data, config, sent), resolve, reject);
        });
      });
      request = sent;
      // A connection that was kept may have been closed meanwhile, while the function slept: that says nothing of the host.
      sent.on('error', (error) => (sent.reusedSocket && wasClosed(error) ? send() : fail(error)));
      sent.end(config.data);
    };
    try {
      send();
    } catch (error) {
      // A header that cannot be written: nothing was sent, and nothing waits.
      fail(error as NodeJS.ErrnoException);
    }
  });
}

function collect(
  response: IncomingMessage,
  { maxContentLength = -1 }: InternalAxiosRequestConfig,
  fail: (error: Error) => void,
  done: (text: string) => void,
): void {
  const most = maxContentLength < 0 ? Infinity : maxContentLength;
  const chunks: Buffer[] = [];
  let length = 0;
  response.on('data', (chunk: Buffer) => {
    chunks.push(chunk);
    length += chunk.length;
    if (length > most) response.destroy(new Error(`maxContentLength size of ${most} exceeded`));
  });
  response.on('error', fail);
  response.on('end', () => done(Buffer.concat(chunks).toString('utf8')));
}

function answerOf(
  { statusCode = 0, statusMessage = '', rawHeaders }: IncomingMessage,
  data: string,
  config: InternalAxiosRequestConfig,
  request: ClientRequest,
): AxiosResponse {
  // Not `headers`: Node makes that of all of them when it is first looked at.
  const read = new AxiosHeaders();
  for (let place = 0; place < rawHeaders.length; place += 2) {
    const name = rawHeaders[place]?.toLowerCase() ?? '';
    if (headersRead.includes(name)) read[name] = rawHeaders[place + 1];
  }
  return { data, status: statusCode, statusText: statusMessage, headers: read, config, request };
}

/** As axios’ own adapters do. */
function settle(answer: AxiosResponse, resolve: (answer: AxiosResponse) => void, reject: (error: Error) => void): void {
  const { status, config, request } = answer;
  if (!config.validateStatus || config.validateStatus(status)) {
    resolve(answer);
    return;
  }
  const code = status >= 400 && status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE;
  reject(new AxiosError(`Request failed with status code ${status}`, code, config, request, answer));
}

const wasClosed = ({ code }: NodeJS.ErrnoException) => code === 'ECONNRESET' || code === 'EPIPE';

/** What is no JSON stays what it is. */
export function asJson({ data }: AxiosResponse<string>): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return data;
  }
}
