import { noteWilful } from './made-harmless';
import { repairMojibake } from './mojibake';

/** Longer than any name of a song: who sends more than this is not naming one. */
const longestText = 300;

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Control characters, and marks that would turn the words after them around. */
const unseen = /[\p{Cc}\s\u200b\ufeff]+/gu;
const directions = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\p{Cs}]/gu;

/** Text as it was meant, without what the way through stream servers did to it. */
export function readable(sent: string): string {
  if (sent.length > longestText) return '';
  // Icecast writes characters beyond Latin-1 as numbers, &#8211; for an en dash; Shoutcast writes &amp; and &apos;.
  const text = repairMojibake(sent).replace(/&(?:#(\d{2,7})|(amp|lt|gt|quot|apos));/g, (entity, code, name) =>
    name ? (entities[name] ?? entity) : characterOf(Number(code), entity),
  );
  noteWilful(text);
  return text.replace(directions, '').replace(unseen, ' ').trim();
}

function characterOf(code: number, entity: string): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** A name has a letter or a digit: “-” is what an automation system sends between songs. */
export function isName(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

/** Bytes of which nobody says what they are: UTF-8 where they can be, else what Windows playout systems send. */
export function decodeText(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
