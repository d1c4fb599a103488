import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import { longestPush, type Push, pushPath } from './push';
import { problemReply, type Reply } from './reply';

/** Half a minute for some hundred bytes: who takes longer is not a playout system. */
const bodyMs = 30_000;

/** Takes pushes, and leaves every other request to the listener for readers. */
export function withPush(receive: (push: Push) => Promise<Reply>, readers: RequestListener): RequestListener {
  return (request, response) => {
    const [path, query = ''] = (request.url ?? '').split('?', 2);
    if (request.method !== 'POST' || path !== pushPath) return readers(request, response);

    void bodyOf(request)
      .then(
        (body) => {
          const { authorization, 'content-type': type } = request.headers;
          return receive({ authorization, type, query, body });
        },
        () => problemReply(408, 'The body did not arrive whole, and in time.', pushPath),
      )
      .then((reply) => send(response, reply));
  };
}

/** One byte more than is allowed is enough to know: the rest is not read. */
async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let length = 0;
  const tooSlow = setTimeout(() => request.destroy(), bodyMs).unref();
  try {
    for await (const chunk of request.iterator({ destroyOnReturn: false })) {
      chunks.push(chunk as Buffer);
      length += (chunk as Buffer).length;
      if (length > longestPush) break;
    }
  } finally {
    clearTimeout(tooSlow);
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, headers, body }: Reply): void {
  // What was not read of a body that is too long would be taken for the next request.
  const closing = status === 413 || status === 408 ? { Connection: 'close' } : {};
  const length = body === undefined ? {} : { 'Content-Length': body.length };
  response.writeHead(status, { ...headers, ...length, ...closing });
  response.end(body);
}
