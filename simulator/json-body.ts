import type { IncomingMessage } from 'node:http';
import { UnreadableBody } from './unreadable-body';

/** The JSON that was posted. Rejects with UnreadableBody. */
export async function jsonBody(req: IncomingMessage, mostBytes: number): Promise<unknown> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of req) {
    bytes += chunk.length;
    // Read to its end all the same: who is cut off in the middle never sees our answer.
    if (bytes <= mostBytes) chunks.push(chunk);
  }
  if (bytes > mostBytes) throw new UnreadableBody(413, `The body is longer than ${mostBytes} bytes: POST ${req.url}`);

  const text = Buffer.concat(chunks).toString('utf8');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new UnreadableBody(400, `The body is not JSON: POST ${req.url}`, cause);
  }
}
