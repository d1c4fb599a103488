import { isUtf8 } from 'node:buffer';

/** Alphabets of one byte a letter: what is declared to be one of them and is valid UTF-8 throughout, is UTF-8 after all. */
const oneByte = /^(?:iso-8859-\d+|windows-125\d|latin-?1|us-ascii|ascii)$/i;

/**
 * The text of a feed. XML parsers want text, and nobody else looks at the bytes: a byte order mark is sure, the header comes
 * next, then what the XML says of itself, then UTF-8 (RFC 7303, section 3). Declarations are often wrong; UTF-8 shows itself.
 */
export function decodeFeed(body: Buffer, contentType: string | undefined): string {
  const mark = markedBy(body);
  if (mark) return new TextDecoder(mark).decode(body);

  const declared = [charsetIn(contentType), encodingIn(body)].find((label) => label && decoderFor(label)) ?? 'utf-8';
  const could = /^utf-?8$/i.test(declared) || oneByte.test(declared);
  if (could && isUtf8(body)) return body.toString('utf8');

  // Declared as UTF-8, and not: then it is what word processors in Britain have always written.
  const decoder = decoderFor(/^utf-?8$/i.test(declared) ? 'windows-1252' : declared);
  return decoder ? withPunctuation(decoder.decode(body), decoder.encoding) : body.toString('utf8');
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

/** Whoever can read this as Latin letters does not read UTF-16, whatever it says: .NET writes that name over everything. */
function encodingIn(body: Buffer): string | undefined {
  const label = body.toString('latin1', 0, 200).match(/^\s*<\?xml[^>]*\bencoding=["']([\w.:-]+)/i)?.[1];
  return label?.toLowerCase().startsWith('utf-16') ? undefined : label;
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
