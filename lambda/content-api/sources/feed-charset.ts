/**
 * The text of a feed. XML parsers want text, and nobody else looks at the bytes: a byte order mark is sure, the header comes
 * next, then what the XML says of itself, then UTF-8 (RFC 7303, section 3).
 */
export function decodeFeed(body: Buffer, contentType: string | undefined): string {
  const declared = [markedBy(body), charsetIn(contentType), encodingIn(body), 'utf-8'];
  for (const label of declared) {
    const decoder = label ? decoderFor(label) : undefined;
    if (decoder) return withPunctuation(decoder.decode(body), decoder.encoding);
  }
  return body.toString('utf8');
}

function markedBy(body: Buffer): string | undefined {
  const mark = body.subarray(0, 3).toString('hex');
  if (mark === 'efbbbf') return 'utf-8';
  if (mark.startsWith('fffe')) return 'utf-16le';
  return mark.startsWith('feff') ? 'utf-16be' : undefined;
}

function charsetIn(contentType: string | undefined): string | undefined {
  return contentType?.match(/charset="?([\w.:-]+)/i)?.[1];
}

function encodingIn(body: Buffer): string | undefined {
  return body.toString('latin1', 0, 200).match(/^\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)/i)?.[1];
}

/** A charset that nobody knows, like “none”, is as good as none. */
function decoderFor(label: string): TextDecoder | undefined {
  try {
    return new TextDecoder(label);
  } catch {
    return undefined;
  }
}

/** Windows-1252 from byte 0x80 on, as https://encoding.spec.whatwg.org/index-windows-1252.txt lists it; blanks are unused. */
const windowsPunctuation = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Several releases of Node 20 to 24 leave these bytes as controls: https://github.com/nodejs/node/issues/56542 */
function withPunctuation(text: string, encoding: string): string {
  if (encoding !== 'windows-1252') return text;
  return text.replace(/\p{Cc}/gu, (control) => windowsPunctuation[control.charCodeAt(0) - 0x80] ?? control);
}
