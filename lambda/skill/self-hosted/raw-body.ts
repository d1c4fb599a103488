import type { IncomingMessage } from 'node:http';
import { BodyCutOff } from './body-cut-off';
import { BodyTooLong } from './body-too-long';

/** Alexa’s own requests are a few kilobytes. */
const mostBytes = 256 * 1_024;

/** The bytes as they came: the signature is of these, not of the JSON that they say. Rejects with BodyTooLong or BodyCutOff. */
export async function rawBody(req: IncomingMessage): Promise<Buffer> {
  if (Number(req.headers['content-length']) > mostBytes) throw new BodyTooLong(mostBytes);
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of req) {
      bytes += chunk.length;
      if (bytes > mostBytes) break;
      chunks.push(chunk);
    }
  } catch (cause) {
    throw new BodyCutOff(`The body ended after ${bytes} bytes, in the middle`, { cause });
  }
  if (bytes > mostBytes) throw new BodyTooLong(mostBytes);
  return Buffer.concat(chunks);
}
