import { decodeText } from './song-text';

/** An interval that no server uses; it would only fill the memory. */
const longestInterval = 262_144;
const longestHead = 16_384;

export interface IcyHead {
  /** `200`; 0 for what is not a stream server’s answer. */
  status: number;
  /** Bytes of audio between two blocks; undefined when the stream carries no titles. */
  interval: number | undefined;
  chunked: boolean;
  isIcecast: boolean;
  audioFrom: number;
}

/** The head of the answer, once all of it is there. @throws RangeError when it never ends */
export function icyHead(received: Buffer): IcyHead | undefined {
  const text = received.toString('latin1', 0, longestHead);
  const end = /\r?\n\r?\n/.exec(text);
  if (!end) {
    if (received.length > longestHead) throw new RangeError('its head never ends');
    return undefined;
  }
  const head = text.slice(0, end.index);
  // Shoutcast 1 says “ICY 200 OK”, which is not HTTP.
  const status = Number(/^(?:ICY|HTTP\/1\.[01]) (\d{3})/.exec(head)?.[1] ?? 0);
  const interval = Number(/^icy-metaint:\s*(\d{1,9})\s*$/im.exec(head)?.[1] ?? 0);
  if (interval > longestInterval) throw new RangeError(`it has a title every ${interval} bytes only`);
  const chunked = /^transfer-encoding:.*chunked/im.test(head);
  const isIcecast = /^server:\s*icecast/im.test(head);
  return { status, interval: interval || undefined, chunked, isIcecast, audioFrom: end.index + end[0].length };
}

/** The text of each whole block so far. An empty block says that nothing has changed. */
export function icyBlocks(received: Buffer, audioFrom: number, interval: number): string[] {
  const blocks: string[] = [];
  for (let at = audioFrom + interval; at < received.length; ) {
    // One byte tells the length in sixteens.
    const end = at + 1 + (received[at] ?? 0) * 16;
    if (end > received.length) break;
    blocks.push(decodeText(received.subarray(at + 1, end)).replace(/\0+$/, ''));
    at = end + interval;
  }
  return blocks;
}

/** `StreamTitle='It's Raining';StreamUrl='…';`: an apostrophe ends the title only where the next field or the end follows. */
export function titleIn(block: string): string | undefined {
  return /StreamTitle='(.*?)'(?:;\s*(?:Stream\w+=|$)|$)/s.exec(block)?.[1];
}
